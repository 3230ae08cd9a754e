// Made by scripts/embed-data from Data/. Do not edit.
// Sources: be22110d77a27a8546eab8b6eace8f40ac005848f3830f2884a2b3777b4ba10e
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
m3 6 source
s22 tzdata 2025b-0+deb12u2
4 asOf
s10 2026-11-26
5 rules
l90 m2 4 rule
q32 <+00>0<+02>-2,M3.5.0/1,M10.5.0/3
5 zones
l1 s16 Antarctica/Troll
m2 4 rule
q7 <+01>-1
5 zones
l2 s17 Africa/Casablanca
s15 Africa/El_Aaiun
m2 4 rule
q12 <+0330>-3:30
5 zones
l1 s11 Asia/Tehran
m2 4 rule
q7 <+03>-3
5 zones
l11 s16 Antarctica/Syowa
s9 Asia/Aden
s10 Asia/Amman
s12 Asia/Baghdad
s12 Asia/Bahrain
s13 Asia/Damascus
s11 Asia/Kuwait
s10 Asia/Qatar
s11 Asia/Riyadh
s15 Europe/Istanbul
s12 Europe/Minsk
m2 4 rule
q12 <+0430>-4:30
5 zones
l1 s10 Asia/Kabul
m2 4 rule
q7 <+04>-4
5 zones
l12 s9 Asia/Baku
s10 Asia/Dubai
s11 Asia/Muscat
s12 Asia/Tbilisi
s12 Asia/Yerevan
s16 Europe/Astrakhan
s13 Europe/Samara
s14 Europe/Saratov
s16 Europe/Ulyanovsk
s11 Indian/Mahe
s16 Indian/Mauritius
s14 Indian/Reunion
m2 4 rule
q12 <+0530>-5:30
5 zones
l1 s12 Asia/Colombo
m2 4 rule
q12 <+0545>-5:45
5 zones
l1 s14 Asia/Kathmandu
m2 4 rule
q7 <+05>-5
5 zones
l16 s17 Antarctica/Mawson
s17 Antarctica/Vostok
s11 Asia/Almaty
s10 Asia/Aqtau
s11 Asia/Aqtobe
s13 Asia/Ashgabat
s11 Asia/Atyrau
s13 Asia/Dushanbe
s9 Asia/Oral
s13 Asia/Qostanay
s14 Asia/Qyzylorda
s14 Asia/Samarkand
s13 Asia/Tashkent
s18 Asia/Yekaterinburg
s16 Indian/Kerguelen
s15 Indian/Maldives
m2 4 rule
q12 <+0630>-6:30
5 zones
l2 s11 Asia/Yangon
s12 Indian/Cocos
m2 4 rule
q7 <+06>-6
5 zones
l6 s12 Asia/Bishkek
s10 Asia/Dhaka
s9 Asia/Omsk
s12 Asia/Thimphu
s11 Asia/Urumqi
s13 Indian/Chagos
m2 4 rule
q7 <+07>-7
5 zones
l12 s16 Antarctica/Davis
s12 Asia/Bangkok
s12 Asia/Barnaul
s16 Asia/Ho_Chi_Minh
s9 Asia/Hovd
s16 Asia/Krasnoyarsk
s17 Asia/Novokuznetsk
s16 Asia/Novosibirsk
s15 Asia/Phnom_Penh
s10 Asia/Tomsk
s14 Asia/Vientiane
s16 Indian/Christmas
m2 4 rule
q12 <+0845>-8:45
5 zones
l1 s15 Australia/Eucla
m2 4 rule
q7 <+08>-8
5 zones
l7 s16 Antarctica/Casey
s11 Asia/Brunei
s12 Asia/Irkutsk
s17 Asia/Kuala_Lumpur
s12 Asia/Kuching
s14 Asia/Singapore
s16 Asia/Ulaanbaatar
m2 4 rule
q7 <+09>-9
5 zones
l5 s10 Asia/Chita
s9 Asia/Dili
s13 Asia/Khandyga
s12 Asia/Yakutsk
s13 Pacific/Palau
m2 4 rule
q36 <+1030>-10:30<+11>-11,M10.1.0,M4.1.0
5 zones
l1 s19 Australia/Lord_Howe
m2 4 rule
q8 <+10>-10
5 zones
l5 s25 Antarctica/DumontDUrville
s13 Asia/Ust-Nera
s16 Asia/Vladivostok
s13 Pacific/Chuuk
s20 Pacific/Port_Moresby
m2 4 rule
q8 <+11>-11
5 zones
l9 s12 Asia/Magadan
s13 Asia/Sakhalin
s18 Asia/Srednekolymsk
s20 Pacific/Bougainville
s13 Pacific/Efate
s19 Pacific/Guadalcanal
s14 Pacific/Kosrae
s14 Pacific/Noumea
s15 Pacific/Pohnpei
m2 4 rule
q30 <+11>-11<+12>,M10.1.0,M4.1.0/3
5 zones
l1 s15 Pacific/Norfolk
m2 4 rule
q44 <+1245>-12:45<+1345>,M9.5.0/2:45,M4.1.0/3:45
5 zones
l1 s15 Pacific/Chatham
m2 4 rule
q8 <+12>-12
5 zones
l10 s11 Asia/Anadyr
s14 Asia/Kamchatka
s12 Pacific/Fiji
s16 Pacific/Funafuti
s17 Pacific/Kwajalein
s14 Pacific/Majuro
s13 Pacific/Nauru
s14 Pacific/Tarawa
s12 Pacific/Wake
s14 Pacific/Wallis
m2 4 rule
q8 <+13>-13
5 zones
l4 s12 Pacific/Apia
s15 Pacific/Fakaofo
s14 Pacific/Kanton
s17 Pacific/Tongatapu
m2 4 rule
q8 <+14>-14
5 zones
l1 s18 Pacific/Kiritimati
m2 4 rule
q6 <-01>1
5 zones
l1 s19 Atlantic/Cape_Verde
m2 4 rule
q30 <-01>1<+00>,M3.5.0/0,M10.5.0/1
5 zones
l1 s15 Atlantic/Azores
m2 4 rule
q6 <-02>2
5 zones
l2 s15 America/Noronha
s22 Atlantic/South_Georgia
m2 4 rule
q31 <-02>2<-01>,M3.5.0/-1,M10.5.0/0
5 zones
l2 s12 America/Nuuk
s20 America/Scoresbysund
m2 4 rule
q6 <-03>3
5 zones
l29 s17 America/Araguaina
s30 America/Argentina/Buenos_Aires
s27 America/Argentina/Catamarca
s25 America/Argentina/Cordoba
s23 America/Argentina/Jujuy
s26 America/Argentina/La_Rioja
s25 America/Argentina/Mendoza
s30 America/Argentina/Rio_Gallegos
s23 America/Argentina/Salta
s26 America/Argentina/San_Juan
s26 America/Argentina/San_Luis
s25 America/Argentina/Tucuman
s25 America/Argentina/Ushuaia
s16 America/Asuncion
s13 America/Bahia
s13 America/Belem
s15 America/Cayenne
s17 America/Coyhaique
s17 America/Fortaleza
s14 America/Maceio
s18 America/Montevideo
s18 America/Paramaribo
s20 America/Punta_Arenas
s14 America/Recife
s16 America/Santarem
s17 America/Sao_Paulo
s17 Antarctica/Palmer
s18 Antarctica/Rothera
s16 Atlantic/Stanley
m2 4 rule
q26 <-03>3<-02>,M3.2.0,M11.1.0
5 zones
l1 s16 America/Miquelon
m2 4 rule
q6 <-04>4
5 zones
l8 s17 America/Boa_Vista
s20 America/Campo_Grande
s15 America/Caracas
s14 America/Cuiaba
s14 America/Guyana
s14 America/La_Paz
s14 America/Manaus
s19 America/Porto_Velho
m2 4 rule
q31 <-04>4<-03>,M9.1.6/24,M4.1.6/24
5 zones
l1 s16 America/Santiago
m2 4 rule
q6 <-05>5
5 zones
l5 s14 America/Bogota
s16 America/Eirunepe
s17 America/Guayaquil
s12 America/Lima
s18 America/Rio_Branco
m2 4 rule
q6 <-06>6
5 zones
l1 s17 Pacific/Galapagos
m2 4 rule
q31 <-06>6<-05>,M9.1.6/22,M4.1.6/22
5 zones
l1 s14 Pacific/Easter
m2 4 rule
q6 <-08>8
5 zones
l1 s16 Pacific/Pitcairn
m2 4 rule
q11 <-0930>9:30
5 zones
l1 s17 Pacific/Marquesas
m2 4 rule
q6 <-09>9
5 zones
l1 s15 Pacific/Gambier
m2 4 rule
q7 <-10>10
5 zones
l2 s17 Pacific/Rarotonga
s14 Pacific/Tahiti
m2 4 rule
q7 <-11>11
5 zones
l1 s12 Pacific/Niue
m2 4 rule
q9 ACST-9:30
5 zones
l1 s16 Australia/Darwin
m2 4 rule
q30 ACST-9:30ACDT,M10.1.0,M4.1.0/3
5 zones
l2 s18 Australia/Adelaide
s21 Australia/Broken_Hill
m2 4 rule
q7 AEST-10
5 zones
l2 s18 Australia/Brisbane
s18 Australia/Lindeman
m2 4 rule
q28 AEST-10AEDT,M10.1.0,M4.1.0/3
5 zones
l4 s20 Antarctica/Macquarie
s16 Australia/Hobart
s19 Australia/Melbourne
s16 Australia/Sydney
m2 4 rule
q24 AKST9AKDT,M3.2.0,M11.1.0
5 zones
l6 s17 America/Anchorage
s14 America/Juneau
s18 America/Metlakatla
s12 America/Nome
s13 America/Sitka
s15 America/Yakutat
m2 4 rule
q4 AST4
5 zones
l23 s16 America/Anguilla
s15 America/Antigua
s13 America/Aruba
s16 America/Barbados
s20 America/Blanc-Sablon
s15 America/Curacao
s16 America/Dominica
s15 America/Grenada
s18 America/Guadeloupe
s18 America/Kralendijk
s21 America/Lower_Princes
s15 America/Marigot
s18 America/Martinique
s18 America/Montserrat
s21 America/Port_of_Spain
s19 America/Puerto_Rico
s21 America/Santo_Domingo
s21 America/St_Barthelemy
s16 America/St_Kitts
s16 America/St_Lucia
s17 America/St_Thomas
s18 America/St_Vincent
s15 America/Tortola
m2 4 rule
q22 AST4ADT,M3.2.0,M11.1.0
5 zones
l6 s17 America/Glace_Bay
s17 America/Goose_Bay
s15 America/Halifax
s15 America/Moncton
s13 America/Thule
s16 Atlantic/Bermuda
m2 4 rule
q6 AWST-8
5 zones
l1 s15 Australia/Perth
m2 4 rule
q5 CAT-2
5 zones
l11 s15 Africa/Blantyre
s16 Africa/Bujumbura
s15 Africa/Gaborone
s13 Africa/Harare
s11 Africa/Juba
s15 Africa/Khartoum
s13 Africa/Kigali
s17 Africa/Lubumbashi
s13 Africa/Lusaka
s13 Africa/Maputo
s15 Africa/Windhoek
m2 4 rule
q5 CET-1
5 zones
l2 s14 Africa/Algiers
s12 Africa/Tunis
m2 4 rule
q26 CET-1CEST,M3.5.0,M10.5.0/3
5 zones
l33 s12 Africa/Ceuta
s19 Arctic/Longyearbyen
s16 Europe/Amsterdam
s14 Europe/Andorra
s15 Europe/Belgrade
s13 Europe/Berlin
s17 Europe/Bratislava
s15 Europe/Brussels
s15 Europe/Budapest
s15 Europe/Busingen
s17 Europe/Copenhagen
s16 Europe/Gibraltar
s16 Europe/Ljubljana
s17 Europe/Luxembourg
s13 Europe/Madrid
s12 Europe/Malta
s13 Europe/Monaco
s11 Europe/Oslo
s12 Europe/Paris
s16 Europe/Podgorica
s13 Europe/Prague
s11 Europe/Rome
s17 Europe/San_Marino
s15 Europe/Sarajevo
s13 Europe/Skopje
s16 Europe/Stockholm
s13 Europe/Tirane
s12 Europe/Vaduz
s14 Europe/Vatican
s13 Europe/Vienna
s13 Europe/Warsaw
s13 Europe/Zagreb
s13 Europe/Zurich
m2 4 rule
q5 CST-8
5 zones
l3 s10 Asia/Macau
s13 Asia/Shanghai
s11 Asia/Taipei
m2 4 rule
q26 CST5CDT,M3.2.0/0,M11.1.0/1
5 zones
l1 s14 America/Havana
m2 4 rule
q4 CST6
5 zones
l13 s22 America/Bahia_Banderas
s14 America/Belize
s17 America/Chihuahua
s18 America/Costa_Rica
s19 America/El_Salvador
s17 America/Guatemala
s15 America/Managua
s14 America/Merida
s19 America/Mexico_City
s17 America/Monterrey
s14 America/Regina
s21 America/Swift_Current
s19 America/Tegucigalpa
m2 4 rule
q22 CST6CDT,M3.2.0,M11.1.0
5 zones
l12 s15 America/Chicago
s20 America/Indiana/Knox
s25 America/Indiana/Tell_City
s17 America/Matamoros
s17 America/Menominee
s27 America/North_Dakota/Beulah
s27 America/North_Dakota/Center
s30 America/North_Dakota/New_Salem
s15 America/Ojinaga
s20 America/Rankin_Inlet
s16 America/Resolute
s16 America/Winnipeg
m2 4 rule
q7 ChST-10
5 zones
l2 s12 Pacific/Guam
s14 Pacific/Saipan
m2 4 rule
q5 EAT-3
5 zones
l10 s18 Africa/Addis_Ababa
s13 Africa/Asmara
s20 Africa/Dar_es_Salaam
s15 Africa/Djibouti
s14 Africa/Kampala
s16 Africa/Mogadishu
s14 Africa/Nairobi
s19 Indian/Antananarivo
s13 Indian/Comoro
s14 Indian/Mayotte
m2 4 rule
q5 EET-2
5 zones
l2 s14 Africa/Tripoli
s18 Europe/Kaliningrad
m2 4 rule
q30 EET-2EEST,M3.4.4/50,M10.4.4/50
5 zones
l2 s9 Asia/Gaza
s11 Asia/Hebron
m2 4 rule
q26 EET-2EEST,M3.5.0,M10.5.0/3
5 zones
l1 s15 Europe/Chisinau
m2 4 rule
q28 EET-2EEST,M3.5.0/0,M10.5.0/0
5 zones
l1 s11 Asia/Beirut
m2 4 rule
q28 EET-2EEST,M3.5.0/3,M10.5.0/4
5 zones
l11 s14 Asia/Famagusta
s12 Asia/Nicosia
s13 Europe/Athens
s16 Europe/Bucharest
s15 Europe/Helsinki
s11 Europe/Kyiv
s16 Europe/Mariehamn
s11 Europe/Riga
s12 Europe/Sofia
s14 Europe/Tallinn
s14 Europe/Vilnius
m2 4 rule
q29 EET-2EEST,M4.5.5/0,M10.5.4/24
5 zones
l1 s12 Africa/Cairo
m2 4 rule
q4 EST5
5 zones
l5 s16 America/Atikokan
s14 America/Cancun
s14 America/Cayman
s15 America/Jamaica
s14 America/Panama
m2 4 rule
q22 EST5EDT,M3.2.0,M11.1.0
5 zones
l15 s15 America/Detroit
s18 America/Grand_Turk
s28 America/Indiana/Indianapolis
s23 America/Indiana/Marengo
s26 America/Indiana/Petersburg
s21 America/Indiana/Vevay
s25 America/Indiana/Vincennes
s23 America/Indiana/Winamac
s15 America/Iqaluit
s27 America/Kentucky/Louisville
s27 America/Kentucky/Monticello
s14 America/Nassau
s16 America/New_York
s22 America/Port-au-Prince
s15 America/Toronto
m2 4 rule
q4 GMT0
5 zones
l16 s14 Africa/Abidjan
s12 Africa/Accra
s13 Africa/Bamako
s13 Africa/Banjul
s13 Africa/Bissau
s14 Africa/Conakry
s12 Africa/Dakar
s15 Africa/Freetown
s11 Africa/Lome
s15 Africa/Monrovia
s17 Africa/Nouakchott
s18 Africa/Ouagadougou
s15 Africa/Sao_Tome
s20 America/Danmarkshavn
s18 Atlantic/Reykjavik
s18 Atlantic/St_Helena
m2 4 rule
q24 GMT0BST,M3.5.0/1,M10.5.0
5 zones
l4 s15 Europe/Guernsey
s18 Europe/Isle_of_Man
s13 Europe/Jersey
s13 Europe/London
m2 4 rule
q5 HKT-8
5 zones
l1 s14 Asia/Hong_Kong
m2 4 rule
q5 HST10
5 zones
l1 s16 Pacific/Honolulu
m2 4 rule
q23 HST10HDT,M3.2.0,M11.1.0
5 zones
l1 s12 America/Adak
m2 4 rule
q26 IST-1GMT0,M10.5.0,M3.5.0/1
5 zones
l1 s13 Europe/Dublin
m2 4 rule
q26 IST-2IDT,M3.4.4/26,M10.5.0
5 zones
l1 s14 Asia/Jerusalem
m2 4 rule
q8 IST-5:30
5 zones
l1 s12 Asia/Kolkata
m2 4 rule
q5 JST-9
5 zones
l1 s10 Asia/Tokyo
m2 4 rule
q5 KST-9
5 zones
l2 s14 Asia/Pyongyang
s10 Asia/Seoul
m2 4 rule
q5 MSK-3
5 zones
l4 s12 Europe/Kirov
s13 Europe/Moscow
s17 Europe/Simferopol
s16 Europe/Volgograd
m2 4 rule
q4 MST7
5 zones
l8 s15 America/Creston
s14 America/Dawson
s20 America/Dawson_Creek
s19 America/Fort_Nelson
s18 America/Hermosillo
s16 America/Mazatlan
s15 America/Phoenix
s18 America/Whitehorse
m2 4 rule
q22 MST7MDT,M3.2.0,M11.1.0
5 zones
l6 s13 America/Boise
s21 America/Cambridge_Bay
s21 America/Ciudad_Juarez
s14 America/Denver
s16 America/Edmonton
s14 America/Inuvik
m2 4 rule
q25 NST3:30NDT,M3.2.0,M11.1.0
5 zones
l1 s16 America/St_Johns
m2 4 rule
q27 NZST-12NZDT,M9.5.0,M4.1.0/3
5 zones
l2 s18 Antarctica/McMurdo
s16 Pacific/Auckland
m2 4 rule
q5 PKT-5
5 zones
l1 s12 Asia/Karachi
m2 4 rule
q5 PST-8
5 zones
l1 s11 Asia/Manila
m2 4 rule
q22 PST8PDT,M3.2.0,M11.1.0
5 zones
l3 s19 America/Los_Angeles
s15 America/Tijuana
s17 America/Vancouver
m2 4 rule
q6 SAST-2
5 zones
l3 s19 Africa/Johannesburg
s13 Africa/Maseru
s14 Africa/Mbabane
m2 4 rule
q5 SST11
5 zones
l2 s14 Pacific/Midway
s17 Pacific/Pago_Pago
m2 4 rule
q4 UTC0
5 zones
l2 s7 Etc/UTC
s3 UTC
m2 4 rule
q5 WAT-1
5 zones
l11 s13 Africa/Bangui
s18 Africa/Brazzaville
s13 Africa/Douala
s15 Africa/Kinshasa
s12 Africa/Lagos
s17 Africa/Libreville
s13 Africa/Luanda
s13 Africa/Malabo
s15 Africa/Ndjamena
s13 Africa/Niamey
s17 Africa/Porto-Novo
m2 4 rule
q25 WET0WEST,M3.5.0/1,M10.5.0
5 zones
l4 s15 Atlantic/Canary
s14 Atlantic/Faroe
s16 Atlantic/Madeira
s13 Europe/Lisbon
m2 4 rule
q5 WIB-7
5 zones
l2 s12 Asia/Jakarta
s14 Asia/Pontianak
m2 4 rule
q5 WIT-9
5 zones
l1 s13 Asia/Jayapura
m2 4 rule
q6 WITA-8
5 zones
l1 s13 Asia/Makassar
"""###

}
