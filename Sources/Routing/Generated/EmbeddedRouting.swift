// Made by scripts/embed-data from Data/. Do not edit.
// swift-format-ignore-file

enum EmbeddedRouting {
    static func text(_ path: String) -> StaticString? {
        switch path {
        case "rules.yaml": return rules
        case "time-zones.yaml": return time_zones
        default: return nil
        }
    }

    static let rules: StaticString = ###"""
# How founders' inquiries are routed to partners: who may be offered one, in which order, and how long each has.
# The criteria are those that the market names (seed, C17) and AWS's own (A14: filing needs access to ACE); weights and
# windows are this project's proposal, to be changed here. The examples below are run before a change can be published.
version: 1
asOf: 2026-11-26
source: [seed, C17, A14, O3, proposal]

clock:
  # wall: every hour counts. business: only the offered partner's working hours count towards its window, and only the
  # operator's own, below, towards the promise.
  counts: wall
  timezone: America/New_York
  hours: 09:00-18:00
  # The promise: a partner accepted within so many hours of the founder's consent [seed: under 24 h].
  promise-hours: 24
  escalate-hours: [12, 20]
  # How long an offer waits for its answer, from the partner's next working minute on, by the hours that have passed since the consent.
  windows:
    - {from-hours: 0, minutes: 240}
    - {from-hours: 12, minutes: 120}
    - {from-hours: 20, minutes: 60}

# Which countries a region holds; a partner names regions.
regions:
  north-america: [US, CA]
  latin-america: [MX, BR, AR, CL, CO, PE, UY]
  uk-ireland: [GB, UK, IE]
  europe: [DE, AT, CH, FR, BE, NL, LU, ES, PT, IT, PL, CZ, SK, HU, RO, BG, GR, HR, SI, RS, EE, LV, LT, UA]
  nordics: [SE, NO, DK, FI, IS]
  middle-east-africa: [IL, AE, SA, QA, TR, EG, ZA, NG, KE, MA]
  india: [IN, LK, BD, NP]
  asia-pacific: [SG, MY, ID, TH, VN, PH, JP, KR, TW, HK]
  australia-new-zealand: [AU, NZ]

# Names as people write them; codes are ISO 639-1.
languages:
  {English: en, German: de, French: fr, Spanish: es, Portuguese: pt, Italian: it, Dutch: nl, Polish: pl, Swedish: sv,
   Norwegian: "no", Danish: da, Finnish: fi, Hebrew: he, Arabic: ar, Turkish: tr, Japanese: ja, Korean: ko, Hindi: hi}

# Whoever fails one of these is not offered the inquiry.
filters: [ace-active, track, region, language, stage, conflict, excluded, hours, capacity]

# What orders the rest. Each term is worth 0 to 1 of its weight; the weights add up to 100.
terms:
  - {id: competency, weight: 20, text: "share of the needs that the partner is proven in"}
  - {id: tracks, weight: 6, text: "share of the tracks that the partner files"}
  - {id: moment, weight: 10, text: "cases of the same moment, with more of them counting less and less"}
  - {id: approval, weight: 10, text: "share of filings that AWS approved, drawn to the mean while there are few"}
  - {id: response, weight: 18, text: "how quickly it answers, drawn to the mean while there are few answers; silence counts as a whole window"}
  - {id: hours, weight: 16, text: "how soon it is at work for a full hour"}
  - {id: load, weight: 12, text: "share of its capacity that is free"}
  - {id: tier, weight: 4, text: "tier of AWS's Services Path"}
  - {id: idle, weight: 4, text: "how long it has waited for an offer: a launched opportunity counts towards a partner's tier, so all have their turn"}

parameters:
  # Same-moment cases n count n / (n + this).
  moment-half: 3
  # Filings and answers that the mean counts for, beside a partner's own.
  approval-prior: 10
  approval-mean-permille: 700
  response-prior: 4
  response-mean-minutes: 240
  # An answer after so many minutes is worth nothing.
  response-worst-minutes: 480
  # Hours away after which the term is nothing.
  hours-worst: 12
  # Hours without an offer after which waiting counts in full.
  idle-full-hours: 336
  tier-permille: {select: 400, advanced: 700, premier: 1000}

examples:
  - name: the specialist in reach comes before the generalist of a higher tier
    inquiry: {tracks: [build-for-startups, bedrock-poc], needs: [saas, security, generative-ai], moments: [M2], country: US, languages: [en], stage: series-a, host: pipelineharbor.example}
    partners:
      - {id: specialist, tier: advanced, competencies: [saas, security, generative-ai], history: {cases: {M2: 4}}}
      - {id: generalist, tier: premier, competencies: [data]}
    order: [specialist, generalist]
  - name: a full partner is passed over, however good
    inquiry: {tracks: [build-for-startups], needs: [saas], moments: [], country: US, languages: [en], stage: seed, host: a.example}
    partners:
      - {id: best, tier: premier, capacity: 2, load: {open: 2}}
      - {id: other, tier: select, competencies: []}
    order: [other]
    refused: {best: capacity}
  - name: nobody is offered a rival of its client, or its own
    inquiry: {tracks: [build-for-startups], needs: [saas], moments: [], country: US, languages: [en], stage: seed, host: new.example, competitors: [incumbent.example]}
    partners:
      - {id: serves-rival, conflicts: [{kind: client, host: incumbent.example}]}
      - {id: is-rival, conflicts: [{kind: competitor, host: www.new.example}]}
      - {id: free}
    order: [free]
    refused: {serves-rival: conflict, is-rival: conflict}
  - name: a decline never returns
    inquiry: {tracks: [build-for-startups], needs: [saas], moments: [], country: US, languages: [en], stage: seed, host: a.example, excluded: [declined]}
    partners: [{id: declined}, {id: next}]
    order: [next]
    refused: {declined: excluded}
  - name: who cannot file the track, has no access to ACE, or is out of reach is not offered it
    inquiry: {tracks: [bedrock-poc], needs: [generative-ai], moments: [M3], country: DE, languages: [de], stage: seed, host: a.example}
    partners:
      - {id: no-track, tracks: [build-for-startups], regions: [europe], languages: [de]}
      - {id: no-ace, ace: false, regions: [europe], languages: [de]}
      - {id: far, regions: [north-america], languages: [de]}
      - {id: mute, regions: [europe], languages: [fr]}
      - {id: only-series-a, stages: [series-a], regions: [europe], languages: [de]}
      - {id: fits, regions: [europe], languages: [de, en]}
    order: [fits]
    refused: {no-track: track, no-ace: ace-active, far: region, mute: language, only-series-a: stage}
  - name: of equals the one that waited longest comes first
    inquiry: {tracks: [build-for-startups], needs: [saas], moments: [], country: US, languages: [en], stage: seed, host: a.example}
    partners:
      - {id: a-served-today, load: {last-offered-hours: 2}}
      - {id: b-served-last-week, load: {last-offered-hours: 170}}
    order: [b-served-last-week, a-served-today]
  - name: two approvals of two do not beat forty-five of fifty
    inquiry: {tracks: [build-for-startups], needs: [saas], moments: [], country: US, languages: [en], stage: seed, host: a.example}
    partners:
      - {id: a-two-of-two, history: {filed: 2, approved: 2}}
      - {id: b-many, history: {filed: 50, approved: 45}}
    order: [b-many, a-two-of-two]
  - name: silence weighs on the answer time
    inquiry: {tracks: [build-for-startups], needs: [saas], moments: [], country: US, languages: [en], stage: seed, host: a.example}
    partners:
      - {id: a-silent, history: {offers: 10, accepted: 5, silent: 5, accept-minutes: 150}}
      - {id: b-answers, history: {offers: 10, accepted: 8, declined: 2, accept-minutes: 800}}
    order: [b-answers, a-silent]
"""###

    static let time_zones: StaticString = ###"""
# The IANA time zones and the rule that each follows from now on, in the form of POSIX (TZ of IEEE Std 1003.1): the
# last line of each zone's TZif file. Past rules are not kept: offers are made now. Made by scripts/embed-time-zones.
source: tzdata 2025b-0+deb12u2
asOf: 2026-11-26
rules:
  - {rule: "<+00>0<+02>-2,M3.5.0/1,M10.5.0/3", zones: [Antarctica/Troll]}
  - {rule: "<+01>-1", zones: [Africa/Casablanca, Africa/El_Aaiun]}
  - {rule: "<+0330>-3:30", zones: [Asia/Tehran]}
  - {rule: "<+03>-3", zones: [Antarctica/Syowa, Asia/Aden, Asia/Amman, Asia/Baghdad, Asia/Bahrain, Asia/Damascus, Asia/Kuwait, Asia/Qatar, Asia/Riyadh, Europe/Istanbul, Europe/Minsk]}
  - {rule: "<+0430>-4:30", zones: [Asia/Kabul]}
  - {rule: "<+04>-4", zones: [Asia/Baku, Asia/Dubai, Asia/Muscat, Asia/Tbilisi, Asia/Yerevan, Europe/Astrakhan, Europe/Samara, Europe/Saratov, Europe/Ulyanovsk, Indian/Mahe, Indian/Mauritius, Indian/Reunion]}
  - {rule: "<+0530>-5:30", zones: [Asia/Colombo]}
  - {rule: "<+0545>-5:45", zones: [Asia/Kathmandu]}
  - {rule: "<+05>-5", zones: [Antarctica/Mawson, Antarctica/Vostok, Asia/Almaty, Asia/Aqtau, Asia/Aqtobe, Asia/Ashgabat, Asia/Atyrau, Asia/Dushanbe, Asia/Oral, Asia/Qostanay, Asia/Qyzylorda, Asia/Samarkand, Asia/Tashkent, Asia/Yekaterinburg, Indian/Kerguelen, Indian/Maldives]}
  - {rule: "<+0630>-6:30", zones: [Asia/Yangon, Indian/Cocos]}
  - {rule: "<+06>-6", zones: [Asia/Bishkek, Asia/Dhaka, Asia/Omsk, Asia/Thimphu, Asia/Urumqi, Indian/Chagos]}
  - {rule: "<+07>-7", zones: [Antarctica/Davis, Asia/Bangkok, Asia/Barnaul, Asia/Ho_Chi_Minh, Asia/Hovd, Asia/Krasnoyarsk, Asia/Novokuznetsk, Asia/Novosibirsk, Asia/Phnom_Penh, Asia/Tomsk, Asia/Vientiane, Indian/Christmas]}
  - {rule: "<+0845>-8:45", zones: [Australia/Eucla]}
  - {rule: "<+08>-8", zones: [Antarctica/Casey, Asia/Brunei, Asia/Irkutsk, Asia/Kuala_Lumpur, Asia/Kuching, Asia/Singapore, Asia/Ulaanbaatar]}
  - {rule: "<+09>-9", zones: [Asia/Chita, Asia/Dili, Asia/Khandyga, Asia/Yakutsk, Pacific/Palau]}
  - {rule: "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", zones: [Australia/Lord_Howe]}
  - {rule: "<+10>-10", zones: [Antarctica/DumontDUrville, Asia/Ust-Nera, Asia/Vladivostok, Pacific/Chuuk, Pacific/Port_Moresby]}
  - {rule: "<+11>-11", zones: [Asia/Magadan, Asia/Sakhalin, Asia/Srednekolymsk, Pacific/Bougainville, Pacific/Efate, Pacific/Guadalcanal, Pacific/Kosrae, Pacific/Noumea, Pacific/Pohnpei]}
  - {rule: "<+11>-11<+12>,M10.1.0,M4.1.0/3", zones: [Pacific/Norfolk]}
  - {rule: "<+1245>-12:45<+1345>,M9.5.0/2:45,M4.1.0/3:45", zones: [Pacific/Chatham]}
  - {rule: "<+12>-12", zones: [Asia/Anadyr, Asia/Kamchatka, Pacific/Fiji, Pacific/Funafuti, Pacific/Kwajalein, Pacific/Majuro, Pacific/Nauru, Pacific/Tarawa, Pacific/Wake, Pacific/Wallis]}
  - {rule: "<+13>-13", zones: [Pacific/Apia, Pacific/Fakaofo, Pacific/Kanton, Pacific/Tongatapu]}
  - {rule: "<+14>-14", zones: [Pacific/Kiritimati]}
  - {rule: "<-01>1", zones: [Atlantic/Cape_Verde]}
  - {rule: "<-01>1<+00>,M3.5.0/0,M10.5.0/1", zones: [Atlantic/Azores]}
  - {rule: "<-02>2", zones: [America/Noronha, Atlantic/South_Georgia]}
  - {rule: "<-02>2<-01>,M3.5.0/-1,M10.5.0/0", zones: [America/Nuuk, America/Scoresbysund]}
  - {rule: "<-03>3", zones: [America/Araguaina, America/Argentina/Buenos_Aires, America/Argentina/Catamarca, America/Argentina/Cordoba, America/Argentina/Jujuy, America/Argentina/La_Rioja, America/Argentina/Mendoza, America/Argentina/Rio_Gallegos, America/Argentina/Salta, America/Argentina/San_Juan, America/Argentina/San_Luis, America/Argentina/Tucuman, America/Argentina/Ushuaia, America/Asuncion, America/Bahia, America/Belem, America/Cayenne, America/Coyhaique, America/Fortaleza, America/Maceio, America/Montevideo, America/Paramaribo, America/Punta_Arenas, America/Recife, America/Santarem, America/Sao_Paulo, Antarctica/Palmer, Antarctica/Rothera, Atlantic/Stanley]}
  - {rule: "<-03>3<-02>,M3.2.0,M11.1.0", zones: [America/Miquelon]}
  - {rule: "<-04>4", zones: [America/Boa_Vista, America/Campo_Grande, America/Caracas, America/Cuiaba, America/Guyana, America/La_Paz, America/Manaus, America/Porto_Velho]}
  - {rule: "<-04>4<-03>,M9.1.6/24,M4.1.6/24", zones: [America/Santiago]}
  - {rule: "<-05>5", zones: [America/Bogota, America/Eirunepe, America/Guayaquil, America/Lima, America/Rio_Branco]}
  - {rule: "<-06>6", zones: [Pacific/Galapagos]}
  - {rule: "<-06>6<-05>,M9.1.6/22,M4.1.6/22", zones: [Pacific/Easter]}
  - {rule: "<-08>8", zones: [Pacific/Pitcairn]}
  - {rule: "<-0930>9:30", zones: [Pacific/Marquesas]}
  - {rule: "<-09>9", zones: [Pacific/Gambier]}
  - {rule: "<-10>10", zones: [Pacific/Rarotonga, Pacific/Tahiti]}
  - {rule: "<-11>11", zones: [Pacific/Niue]}
  - {rule: "ACST-9:30", zones: [Australia/Darwin]}
  - {rule: "ACST-9:30ACDT,M10.1.0,M4.1.0/3", zones: [Australia/Adelaide, Australia/Broken_Hill]}
  - {rule: "AEST-10", zones: [Australia/Brisbane, Australia/Lindeman]}
  - {rule: "AEST-10AEDT,M10.1.0,M4.1.0/3", zones: [Antarctica/Macquarie, Australia/Hobart, Australia/Melbourne, Australia/Sydney]}
  - {rule: "AKST9AKDT,M3.2.0,M11.1.0", zones: [America/Anchorage, America/Juneau, America/Metlakatla, America/Nome, America/Sitka, America/Yakutat]}
  - {rule: "AST4", zones: [America/Anguilla, America/Antigua, America/Aruba, America/Barbados, America/Blanc-Sablon, America/Curacao, America/Dominica, America/Grenada, America/Guadeloupe, America/Kralendijk, America/Lower_Princes, America/Marigot, America/Martinique, America/Montserrat, America/Port_of_Spain, America/Puerto_Rico, America/Santo_Domingo, America/St_Barthelemy, America/St_Kitts, America/St_Lucia, America/St_Thomas, America/St_Vincent, America/Tortola]}
  - {rule: "AST4ADT,M3.2.0,M11.1.0", zones: [America/Glace_Bay, America/Goose_Bay, America/Halifax, America/Moncton, America/Thule, Atlantic/Bermuda]}
  - {rule: "AWST-8", zones: [Australia/Perth]}
  - {rule: "CAT-2", zones: [Africa/Blantyre, Africa/Bujumbura, Africa/Gaborone, Africa/Harare, Africa/Juba, Africa/Khartoum, Africa/Kigali, Africa/Lubumbashi, Africa/Lusaka, Africa/Maputo, Africa/Windhoek]}
  - {rule: "CET-1", zones: [Africa/Algiers, Africa/Tunis]}
  - {rule: "CET-1CEST,M3.5.0,M10.5.0/3", zones: [Africa/Ceuta, Arctic/Longyearbyen, Europe/Amsterdam, Europe/Andorra, Europe/Belgrade, Europe/Berlin, Europe/Bratislava, Europe/Brussels, Europe/Budapest, Europe/Busingen, Europe/Copenhagen, Europe/Gibraltar, Europe/Ljubljana, Europe/Luxembourg, Europe/Madrid, Europe/Malta, Europe/Monaco, Europe/Oslo, Europe/Paris, Europe/Podgorica, Europe/Prague, Europe/Rome, Europe/San_Marino, Europe/Sarajevo, Europe/Skopje, Europe/Stockholm, Europe/Tirane, Europe/Vaduz, Europe/Vatican, Europe/Vienna, Europe/Warsaw, Europe/Zagreb, Europe/Zurich]}
  - {rule: "CST-8", zones: [Asia/Macau, Asia/Shanghai, Asia/Taipei]}
  - {rule: "CST5CDT,M3.2.0/0,M11.1.0/1", zones: [America/Havana]}
  - {rule: "CST6", zones: [America/Bahia_Banderas, America/Belize, America/Chihuahua, America/Costa_Rica, America/El_Salvador, America/Guatemala, America/Managua, America/Merida, America/Mexico_City, America/Monterrey, America/Regina, America/Swift_Current, America/Tegucigalpa]}
  - {rule: "CST6CDT,M3.2.0,M11.1.0", zones: [America/Chicago, America/Indiana/Knox, America/Indiana/Tell_City, America/Matamoros, America/Menominee, America/North_Dakota/Beulah, America/North_Dakota/Center, America/North_Dakota/New_Salem, America/Ojinaga, America/Rankin_Inlet, America/Resolute, America/Winnipeg]}
  - {rule: "ChST-10", zones: [Pacific/Guam, Pacific/Saipan]}
  - {rule: "EAT-3", zones: [Africa/Addis_Ababa, Africa/Asmara, Africa/Dar_es_Salaam, Africa/Djibouti, Africa/Kampala, Africa/Mogadishu, Africa/Nairobi, Indian/Antananarivo, Indian/Comoro, Indian/Mayotte]}
  - {rule: "EET-2", zones: [Africa/Tripoli, Europe/Kaliningrad]}
  - {rule: "EET-2EEST,M3.4.4/50,M10.4.4/50", zones: [Asia/Gaza, Asia/Hebron]}
  - {rule: "EET-2EEST,M3.5.0,M10.5.0/3", zones: [Europe/Chisinau]}
  - {rule: "EET-2EEST,M3.5.0/0,M10.5.0/0", zones: [Asia/Beirut]}
  - {rule: "EET-2EEST,M3.5.0/3,M10.5.0/4", zones: [Asia/Famagusta, Asia/Nicosia, Europe/Athens, Europe/Bucharest, Europe/Helsinki, Europe/Kyiv, Europe/Mariehamn, Europe/Riga, Europe/Sofia, Europe/Tallinn, Europe/Vilnius]}
  - {rule: "EET-2EEST,M4.5.5/0,M10.5.4/24", zones: [Africa/Cairo]}
  - {rule: "EST5", zones: [America/Atikokan, America/Cancun, America/Cayman, America/Jamaica, America/Panama]}
  - {rule: "EST5EDT,M3.2.0,M11.1.0", zones: [America/Detroit, America/Grand_Turk, America/Indiana/Indianapolis, America/Indiana/Marengo, America/Indiana/Petersburg, America/Indiana/Vevay, America/Indiana/Vincennes, America/Indiana/Winamac, America/Iqaluit, America/Kentucky/Louisville, America/Kentucky/Monticello, America/Nassau, America/New_York, America/Port-au-Prince, America/Toronto]}
  - {rule: "GMT0", zones: [Africa/Abidjan, Africa/Accra, Africa/Bamako, Africa/Banjul, Africa/Bissau, Africa/Conakry, Africa/Dakar, Africa/Freetown, Africa/Lome, Africa/Monrovia, Africa/Nouakchott, Africa/Ouagadougou, Africa/Sao_Tome, America/Danmarkshavn, Atlantic/Reykjavik, Atlantic/St_Helena]}
  - {rule: "GMT0BST,M3.5.0/1,M10.5.0", zones: [Europe/Guernsey, Europe/Isle_of_Man, Europe/Jersey, Europe/London]}
  - {rule: "HKT-8", zones: [Asia/Hong_Kong]}
  - {rule: "HST10", zones: [Pacific/Honolulu]}
  - {rule: "HST10HDT,M3.2.0,M11.1.0", zones: [America/Adak]}
  - {rule: "IST-1GMT0,M10.5.0,M3.5.0/1", zones: [Europe/Dublin]}
  - {rule: "IST-2IDT,M3.4.4/26,M10.5.0", zones: [Asia/Jerusalem]}
  - {rule: "IST-5:30", zones: [Asia/Kolkata]}
  - {rule: "JST-9", zones: [Asia/Tokyo]}
  - {rule: "KST-9", zones: [Asia/Pyongyang, Asia/Seoul]}
  - {rule: "MSK-3", zones: [Europe/Kirov, Europe/Moscow, Europe/Simferopol, Europe/Volgograd]}
  - {rule: "MST7", zones: [America/Creston, America/Dawson, America/Dawson_Creek, America/Fort_Nelson, America/Hermosillo, America/Mazatlan, America/Phoenix, America/Whitehorse]}
  - {rule: "MST7MDT,M3.2.0,M11.1.0", zones: [America/Boise, America/Cambridge_Bay, America/Ciudad_Juarez, America/Denver, America/Edmonton, America/Inuvik]}
  - {rule: "NST3:30NDT,M3.2.0,M11.1.0", zones: [America/St_Johns]}
  - {rule: "NZST-12NZDT,M9.5.0,M4.1.0/3", zones: [Antarctica/McMurdo, Pacific/Auckland]}
  - {rule: "PKT-5", zones: [Asia/Karachi]}
  - {rule: "PST-8", zones: [Asia/Manila]}
  - {rule: "PST8PDT,M3.2.0,M11.1.0", zones: [America/Los_Angeles, America/Tijuana, America/Vancouver]}
  - {rule: "SAST-2", zones: [Africa/Johannesburg, Africa/Maseru, Africa/Mbabane]}
  - {rule: "SST11", zones: [Pacific/Midway, Pacific/Pago_Pago]}
  - {rule: "UTC0", zones: [Etc/UTC, UTC]}
  - {rule: "WAT-1", zones: [Africa/Bangui, Africa/Brazzaville, Africa/Douala, Africa/Kinshasa, Africa/Lagos, Africa/Libreville, Africa/Luanda, Africa/Malabo, Africa/Ndjamena, Africa/Niamey, Africa/Porto-Novo]}
  - {rule: "WET0WEST,M3.5.0/1,M10.5.0", zones: [Atlantic/Canary, Atlantic/Faroe, Atlantic/Madeira, Europe/Lisbon]}
  - {rule: "WIB-7", zones: [Asia/Jakarta, Asia/Pontianak]}
  - {rule: "WIT-9", zones: [Asia/Jayapura]}
  - {rule: "WITA-8", zones: [Asia/Makassar]}
"""###

}
