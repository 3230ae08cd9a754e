// Made by scripts/embed-data from Data/. Do not edit.
// Sources: d6713ebab5b9e6f68e4f972f45fa1abb3f1cef44d2ea8e1e8976e7fc148e457a
// swift-format-ignore-file

enum EmbeddedWeb {
    static func text(_ path: String) -> StaticString? {
        switch path {
        case "Examples/revenue-ops-series-a.yaml": return revenue_ops_series_a
        case "Data/web/site.css": return site_css
        case "Data/web/site.js": return site_js
        default: return nil
        }
    }

    static let revenue_ops_series_a: StaticString = ###"""
# A Series A revenue-operations SaaS on Heroku: SOC 2 Type II audit booked, a sales-research agent with 400 labeled leads.
schema: credit-application/1
company:
  name: Pipeline Harbor
  website: https://pipelineharbor.example
  email: cto@pipelineharbor.example
  country: US
  state: NY
  founded: 2022
  stage: series-a
  last_round: 2026-05
  vouch:
    - {kind: vc, name: Northpoint Ventures, activate_provider: true, invite: true}
hosting:
  now: [heroku]
  monthly_usd: 3200
  aws_account: {plan: paid}
product:
  summary: "B2B SaaS for revenue-operations teams that reconciles CRM pipelines with billing and forecasts renewals."
  problem: "Revenue teams close the quarter from spreadsheets, because CRM and billing disagree, and see lost renewals too late."
  use_case: >-
    Revenue-operations teams of 30 customers reconcile their CRM with billing every night. The application moves from
    Heroku to AWS Fargate and Amazon Aurora PostgreSQL, with logs in Amazon CloudWatch. SOC 2 Type II is scoped with
    AWS CloudTrail, AWS Config and Amazon GuardDuty. A sales-research agent on Amazon Bedrock drafts account briefs.
stack:
  region: us-east-1
  compute: fargate
  database: aurora-serverless-v2
  tenancy: {model: bridge, tenants_now: 30, tenants_m12: 90, isolated_m12: 6}
  size: growing
soc2: {status: auditor-booked, type: II, month: 2027-03, log_retention_months: 12, deal_blocked: true}
bedrock:
  pattern: sales-research
  surface: "Account page: the account executive asks for a brief before a call."
  model: sonnet-class
  requests_per_month: 40000
  provider_now: OpenAI
  evaluation: {items: 400, metric: qualified-lead precision}
workloads:
  - id: soc2
    kind: soc2-scaffolding
    name: SOC 2 Type II scaffolding
    description: "Audit log, drift, threat detection and backups for the audit in March 2027."
    starts: 2026-12
    months: 3
    services:
      - {service: AWS CloudTrail, role: audit log, monthly_usd: 70}
      - {service: AWS Config, role: drift, monthly_usd: 40}
      - {service: Amazon GuardDuty, role: threat detection, monthly_usd: 150}
      - {service: AWS Security Hub, role: findings, monthly_usd: 40}
      - {service: Amazon CloudWatch Logs, role: 12 months of logs, monthly_usd: 90}
timing: {need: this-quarter, reason: the audit in March}
consent: {share_with_partner: true, language: English, timezone: America/New_York}
"""###

    static let site_css: StaticString = ###"""
:root{--ink:#14211c;--soft:#53615a;--line:#dcdfd9;--paper:#f6f7f4;--card:#ffffff;--tint:#eef1ec;--accent:#0b5c4a;--accent-2:#e4f0eb;--on-accent:#ffffff;--good:#1b6e3c;--warn:#8a5200;--bad:#a3242b;--focus:#0b5cad;--cash:#b4561b;--good-fill:#cfe8dc;--bad-fill:#f6cfc8;--warn-fill:#f6e6bd;--shadow:0 1px 2px rgba(20,33,28,.06),0 6px 18px -10px rgba(20,33,28,.18);--r:10px;--st0:#0b5c4a;--st1:#3e8f77;--st2:#1f6f9c;--st3:#86b8a4;--st4:#7ba6c4;--st5:#8b8f3c}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e8eeea;--soft:#a6b3ac;--line:#34403a;--paper:#0f1513;--card:#161d1a;--tint:#1d2622;--accent:#74d3b7;--accent-2:#1b2f29;--on-accent:#0b1512;--good:#7fd19b;--warn:#f0bd6a;--bad:#f59aa0;--focus:#8dc3ff;--cash:#f0a06a;--good-fill:#1f4a38;--bad-fill:#5a2528;--warn-fill:#54431c;--shadow:none;--st0:#74d3b7;--st1:#3f9c82;--st2:#6cb4e2;--st3:#2d6d5a;--st4:#3f7ea6;--st5:#c3c768}}
*{box-sizing:border-box}
html{scroll-padding-top:4.5rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 Inter,"Helvetica Neue","Liberation Sans",Arial,"Noto Color Emoji",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
h1,h2,h3{line-height:1.2;text-wrap:balance;letter-spacing:-.018em;font-weight:680}
h1{font-size:1.95rem;letter-spacing:-.026em;margin:.4rem 0 .6rem}h2{font-size:1.3rem;margin:2.4rem 0 .6rem}h3{font-size:1.05rem;margin:1.4rem 0 .3rem}
p,ul,ol{margin:.5rem 0}a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:4px}
svg{font-family:inherit}.i{width:1.15em;height:1.15em;vertical-align:-.2em;fill:none;stroke:currentColor;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round;flex:none}
.skip{position:absolute;left:-100rem}.skip:focus{left:.5rem;top:.5rem;background:var(--card);padding:.6rem 1rem;z-index:4}
.bar{border-bottom:1px solid var(--line);background:var(--card)}
.bar>div{max-width:70rem;margin:0 auto;padding:.55rem 1rem;display:flex;flex-wrap:wrap;gap:.3rem 1.3rem;align-items:center}
.brand{font-weight:700;font-size:1.12rem;letter-spacing:-.02em;color:var(--ink);text-decoration:none;padding:.3rem 0;display:inline-flex;gap:.5rem;align-items:center}
.brand svg{width:1.6rem;height:1.6rem}.brand b{color:var(--accent);font-weight:inherit}
nav ul{display:flex;flex-wrap:wrap;gap:0 1.2rem;list-style:none;margin:0;padding:0}nav a{display:inline-block;padding:.45rem 0;color:var(--ink);text-decoration:none;font-weight:500}nav a:hover,nav a[aria-current]{text-decoration:underline;text-decoration-thickness:2px;text-decoration-color:var(--accent)}
.tabs ul{border-bottom:1px solid var(--line);gap:0 .3rem;margin:.6rem 0 1rem}nav.tabs li>a{padding:.5rem .7rem;margin-bottom:-1px;border-bottom:3px solid transparent;color:var(--soft)}nav.tabs li>a:hover{text-decoration:none;color:var(--ink)}nav.tabs li>a[aria-current]{border-bottom-color:var(--accent);color:var(--ink);font-weight:650;text-decoration:none}
.count{display:inline-block;min-width:1.35rem;padding:0 .35rem;border-radius:1rem;background:var(--accent);color:var(--on-accent);font-size:.78rem;line-height:1.35rem;text-align:center;font-weight:700}
.bar form{margin-left:auto;display:flex;gap:.4rem}.bar input{width:10.5rem}
main{max-width:70rem;margin:0 auto;padding:1.2rem 1rem 3rem}main.narrow{max-width:44rem}
footer{border-top:1px solid var(--line);margin-top:2rem;background:var(--card)}footer>div{max-width:70rem;margin:0 auto;padding:1.2rem 1rem;color:var(--soft);font-size:.9rem}footer ul{display:flex;flex-wrap:wrap;gap:.1rem 1.2rem;list-style:none;padding:0}footer a{color:var(--soft);display:inline-block;padding:.35rem 0}
.soft{color:var(--soft)}.small{font-size:.88rem}.n{text-align:right;white-space:nowrap}
.lead{font-size:1.15rem;max-width:44rem;color:var(--soft)}
.button,button{font:inherit;font-weight:650;background:var(--accent);color:var(--on-accent);border:2px solid var(--accent);border-radius:8px;padding:.5rem 1.1rem;min-height:2.75rem;cursor:pointer;text-decoration:none;display:inline-flex;align-items:center;gap:.45rem}
.button:hover,button:hover{filter:brightness(1.12)}
.quiet{background:transparent;color:var(--accent)}.quiet:hover{background:var(--accent-2);filter:none}.danger{background:transparent;border-color:var(--bad);color:var(--bad)}
button.small,.button.small{min-height:2rem;padding:.2rem .7rem;font-weight:550;border-width:1px}
.actions{display:flex;flex-wrap:wrap;gap:.7rem;margin:1.2rem 0;align-items:center}.actions form{display:inline}
input,select,textarea{font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--soft);border-radius:8px;padding:.5rem .7rem;max-width:100%;min-height:2.75rem}
.bar input,.bar button{min-height:2.25rem;padding:.25rem .7rem}
input[type=radio],input[type=checkbox]{width:1.4rem;height:1.4rem;min-height:0;margin:0 .5rem 0 0;flex:none;accent-color:var(--accent)}
textarea{width:100%;min-height:6rem}.code textarea,textarea.code{font-family:"Liberation Mono",Menlo,monospace;font-size:.9rem}.field{margin:1.1rem 0}.field>input:not([size]):not([type=file]):not([type=date]):not([type=checkbox]){width:100%;max-width:30rem}.field>label,legend{font-weight:650;display:block;padding:0;margin-bottom:.25rem}
fieldset{border:0;padding:0;margin:1.1rem 0;min-width:0}.options{display:flex;flex-wrap:wrap;gap:.1rem 1.2rem}.options label{display:flex;align-items:center;padding:.35rem 0;min-height:2.2rem}
.hint{color:var(--soft);font-size:.9rem;margin:.1rem 0 .3rem}.fault{color:var(--bad);font-weight:650;margin:.2rem 0}.fault::before{content:"✗ "}
[aria-invalid=true]{border:2px solid var(--bad)}
.summary{border:2px solid var(--bad);border-radius:var(--r);padding:.6rem 1rem;background:var(--card)}.summary h2{margin:.2rem 0;font-size:1.1rem}
.assumed{display:inline-block;background:var(--tint);border:1px solid var(--line);border-radius:5px;padding:0 .4rem;font-size:.82rem;font-weight:400;color:var(--soft)}
.req{color:var(--bad);font-weight:500;font-size:.88rem}.confirm{display:flex;align-items:center;font-size:.9rem;color:var(--soft);padding:.3rem 0;min-height:1.8rem}
.estimate{background:var(--accent-2);border-radius:var(--r);padding:.55rem 1rem;margin:.6rem 0}
@media(min-height:36rem){.estimate{position:sticky;top:0;z-index:1}}
.estimate b{font-size:1.15rem}
progress{width:100%;height:.55rem;border:0;border-radius:1rem;background:var(--line);overflow:hidden;appearance:none;-webkit-appearance:none}progress::-webkit-progress-bar{background:var(--line);border-radius:1rem}progress::-webkit-progress-value{background:var(--accent);border-radius:1rem}progress::-moz-progress-bar{background:var(--accent)}
.clock{min-width:9rem}.clock progress{display:block;margin-top:.25rem}.late progress::-webkit-progress-value{background:var(--bad)}.soon progress::-webkit-progress-value{background:var(--warn)}
.status{min-height:1.5rem;color:var(--soft);font-size:.9rem}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(10.5rem,1fr));gap:.8rem;margin:.9rem 0;padding:0;list-style:none}
.figures li{background:var(--card);border:1px solid var(--line);border-radius:var(--r);padding:.7rem .95rem;box-shadow:var(--shadow)}.figures b{display:block;font-size:1.5rem;line-height:1.25;font-weight:680;letter-spacing:-.02em}
.figures span{font-size:.85rem;color:var(--soft);line-height:1.4;display:block}
.next{background:var(--accent-2);border-radius:var(--r);padding:.7rem 1rem;margin:.9rem 0;display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:center;justify-content:space-between}
.next p{margin:0;flex:1 1 18rem}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.9rem;margin:1rem 0;padding:0;list-style:none}.cards>li,.card{background:var(--card);border:1px solid var(--line);border-radius:var(--r);padding:.9rem 1.1rem;box-shadow:var(--shadow)}.card>h2:first-child{margin-top:.2rem}.cards h2,.cards h3{margin:.1rem 0 .3rem;font-size:1.05rem}.cards .i{color:var(--accent);width:1.5rem;height:1.5rem}
.hero{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:1.5rem 2.5rem;align-items:start;padding:1.6rem 0 .6rem}.hero>*{min-width:0}.hero h1{font-size:2.6rem;line-height:1.08;letter-spacing:-.034em;margin:0 0 .8rem}.hero form{display:flex;flex-wrap:wrap;gap:.6rem;margin:1.1rem 0 .4rem;align-items:end}.hero form .grow{flex:1 1 14rem}.hero form input{width:100%}.hero label{font-weight:650;display:block;margin-bottom:.25rem}.hero figure{margin:0;max-width:none}.hero .figures{grid-template-columns:1.35fr 1fr 1fr;margin:.35rem 0 .6rem;gap:.6rem}.hero .figures li{padding:.5rem .8rem}.hero .figures b{font-size:1.2rem}.hero>div>.small:first-child{margin:0}.hero figcaption span{display:none}.promise{list-style:none;padding:0;margin:1.3rem 0 0;display:grid;gap:.7rem}.promise li{display:flex;gap:.7rem;color:var(--soft)}.promise b{color:var(--ink)}.promise .i{color:var(--accent);width:1.4rem;height:1.4rem;margin-top:.1rem}.hero .stack-w{display:none}.hero .stack-n,.two .stack-n{display:block!important}.two>figure,.two>div>.scroll{margin-top:0}
.scroll{overflow:auto;margin:.9rem 0;background:linear-gradient(90deg,var(--card) 30%,transparent) 0 0/2rem 100% no-repeat local,linear-gradient(270deg,var(--card) 30%,transparent) 100% 0/2rem 100% no-repeat local,linear-gradient(90deg,rgba(20,33,28,.16),transparent) 0 0/.8rem 100% no-repeat,linear-gradient(270deg,rgba(20,33,28,.16),transparent) 100% 0/.8rem 100% no-repeat,var(--card);border:1px solid var(--line);border-radius:var(--r);box-shadow:var(--shadow)}
table{width:100%;border-collapse:separate;border-spacing:0;font-size:.93rem}caption{text-align:left;font-weight:650;padding:.6rem .9rem}caption a{font-weight:400;margin-left:.6rem;white-space:nowrap;display:inline-block;padding:.2rem .1rem}
th,td{text-align:left;vertical-align:top;padding:.45rem .9rem;border-top:1px solid var(--line)}th{font-weight:650}thead th{color:var(--soft);font-size:.85rem;font-weight:550;border-bottom:1px solid var(--line);background:var(--card);position:sticky;top:0;z-index:1}th.n{text-align:right}
tbody tr:hover{background:var(--tint)}
td time,td.n{white-space:nowrap}.dense .scroll{max-height:85vh}td a,li>a:only-child{display:inline-block;padding:.15rem 0}
.word{white-space:nowrap;font-weight:650}.eligible,.approved,.landed{color:var(--good)}.notYet,.actionRequired,.inReview,.filed{color:var(--warn)}.ineligible,.declined,.expired{color:var(--bad)}.unknown,.draft,.ready,.withdrawn{color:var(--soft)}
.chip{display:inline-flex;align-items:center;min-height:1.6rem;margin:.05rem 0;border:1px solid var(--line);background:var(--tint);border-radius:6px;padding:.1rem .45rem;font-size:.8rem;color:var(--soft);white-space:nowrap;text-decoration:none}.chip:hover{text-decoration:underline}
.secondary{margin-top:2.5rem;border-top:1px solid var(--line)}.two>*{min-width:0}.two{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:1rem 1.5rem}
.note,.done{border-left:4px solid var(--warn);background:var(--tint);border-radius:0 var(--r) var(--r) 0;padding:.6rem 1rem;margin:.9rem 0}
.done{border-left-color:var(--good)}
.wrap{overflow-wrap:anywhere}.live{border:4px solid var(--bad);border-radius:var(--r);padding:.6rem .9rem}
figure{margin:1rem 0;max-width:36rem;background:var(--card);border:1px solid var(--line);border-radius:var(--r);padding:.8rem;box-shadow:var(--shadow)}figure svg{width:100%;max-width:100%;height:auto;display:block}figcaption{font-weight:650;margin:.1rem .2rem .5rem}figcaption span{font-weight:400;color:var(--soft);font-size:.88rem}.ch-bg{fill:none}.ch-word{stroke:var(--card)!important}figure.full{max-width:none}
.stack text{fill:var(--ink)}.stack .st-soft{fill:var(--soft);font-size:12px}.st-name{paint-order:stroke;stroke:var(--card);stroke-width:4px}.st-grid{stroke:var(--line)}.st-tick{stroke:var(--soft)}.st-mark{stroke:var(--cash);stroke-width:2}.st-other{stroke:var(--soft);stroke-dasharray:4 3;stroke-width:1.5}.st-end{stroke:var(--ink);stroke-width:2}.st-hit{fill:transparent}.readout{min-height:1.5em;margin:.2rem}.months{width:100%;padding:0;border:0;min-height:1.6rem;accent-color:var(--accent)}.st-hit.on,.st-hit:hover{fill:var(--ink);opacity:.1}.st-bill{fill:none;stroke:var(--ink);stroke-width:1.5}.st-cash-bg{fill:var(--cash);opacity:.2}.st-cash-line{stroke:var(--cash);stroke-width:3}
.st-0{fill:var(--st0)}.st-1{fill:var(--st1)}.st-2{fill:var(--st2)}.st-3{fill:var(--st3)}.st-4{fill:var(--st4)}.st-5{fill:var(--st5)}.st-rest{opacity:.28}.st-expected{opacity:.6;stroke:var(--ink);stroke-width:1.2;stroke-dasharray:5 3}
.stack-n,.arch-n,.stat-n{display:none!important}.arch text{fill:var(--ink)}.arch .ar-soft{fill:var(--soft)}.stat{width:100%}.stat text{fill:var(--ink)}.stat .st-soft{fill:var(--soft)}.st-cell{stroke:var(--line)}.st-good{fill:var(--good-fill)}.st-bad{fill:var(--bad-fill)}.st-unknown{fill:var(--warn-fill)}.st-people{fill:var(--tint)}.st-gap{fill:var(--line)}.st-none{fill:var(--card)}.stat .st-mark{stroke:var(--ink);stroke-width:1.6;fill:none}.ar-group{fill:var(--tint);stroke:var(--line)}.ar-part{fill:var(--card);stroke:var(--line)}.ar-way{stroke:var(--soft);stroke-width:1.5;fill:none}.key{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;font-size:.85rem;color:var(--soft);margin:.3rem .2rem 0;padding:0;list-style:none}.key svg{width:1.3rem;height:.8rem;display:inline-block;vertical-align:-.05em;margin-right:.3rem}
.score{display:grid;grid-template-columns:max-content 1fr max-content;gap:.25rem .8rem;align-items:center}.score progress{display:block}@media(max-width:700px){.score.week{grid-template-columns:minmax(0,1fr)}.score.week progress{width:100%}}
.thread{list-style:none;padding:0}.thread li{background:var(--card);border:1px solid var(--line);border-radius:var(--r);padding:.6rem .9rem;margin:.5rem 3rem .5rem 0}.thread .mine{margin:.5rem 0 .5rem 3rem;background:var(--accent-2)}.thread p{white-space:pre-line}
details{margin:.6rem 0}.sure{margin:0}.sure>summary{color:var(--accent);font-weight:550}summary{cursor:pointer;padding:.35rem 0;font-weight:650}
pre,code{font-family:"Liberation Mono",Menlo,monospace;font-size:.9em}pre{background:var(--tint);border:1px solid var(--line);border-radius:8px;padding:.7rem;overflow-x:auto}.secret{font-size:1.1rem;word-break:break-all;user-select:all}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.2rem}dt{font-weight:550;color:var(--soft)}dd{margin:0}
dialog{background:var(--card);color:var(--ink);border:1px solid var(--line);border-radius:var(--r);padding:1rem 1.4rem;max-width:30rem;box-shadow:0 20px 60px rgba(0,0,0,.3)}dialog::backdrop{background:rgba(0,0,0,.45)}
kbd{border:1px solid var(--soft);border-radius:4px;padding:0 .35rem;background:var(--tint);font-size:.9em}
.steps{display:flex;gap:.35rem;list-style:none;padding:0;margin:.3rem 0}.steps li{flex:1;height:.4rem;border-radius:1rem;background:var(--line)}.steps .on{background:var(--accent)}
.flow{counter-reset:f;list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:1rem 1.6rem}.flow li{counter-increment:f;border-top:3px solid var(--accent);padding-top:.5rem}.flow li::before{content:counter(f) " ";font-weight:700;color:var(--accent)}.flow b{font-weight:650}
.seek{display:none}
@media(max-width:40rem){#keys{display:none}.two>figure{order:1}h1{font-size:1.5rem;margin:.1rem 0 .3rem}.hero h1{font-size:1.9rem}main{padding-top:.5rem}.bar>div{padding:.15rem 1rem;gap:0 1rem}.bar form{display:none}.bar nav ul{gap:0 .9rem}.bar nav a{padding:.25rem 0}.seek{display:list-item}.figures{gap:.4rem;margin:.4rem 0;grid-template-columns:1fr 1fr}.figures li{padding:.35rem .6rem}.figures span{font-size:.8rem;line-height:1.25}.figures b{font-size:1.15rem}.next{padding:.5rem .8rem;margin:.4rem 0}dl{grid-template-columns:1fr}th,td{padding:.4rem .6rem}.stack-w,.arch-w,.stat-w{display:none!important}.stack-n,.arch-n,.stat-n{display:block!important}.thread li{margin-right:0}.thread .mine{margin-left:0}figure{padding:.5rem}}
@media(prefers-reduced-motion:reduce){*{transition:none!important;animation:none!important;scroll-behavior:auto!important}}
@media(forced-colors:active){.button,button,.figures li,.next,.estimate,.note,.done,.count{border:2px solid}.stack *{forced-color-adjust:none}}
.reviewer th,.reviewer td{overflow-wrap:anywhere;padding:.3rem}.reviewer .n{white-space:normal}
@page{margin:14mm}@media print{.figures b{font-size:1.15rem;overflow-wrap:normal}thead{break-after:avoid}time{white-space:normal}:root{--ink:#000;--soft:#444;--line:#bbb;--paper:#fff;--card:#fff;--tint:#f6f6f6;--accent:#064;--shadow:none}.bar,footer nav,.actions,button,.button,.skip,caption a,.estimate,.tabs{display:none}main{max-width:none;padding:0}.two{display:block}.two>*{display:block;width:100%}figure{max-width:100%}tr,figure,.figures li{break-inside:avoid}h2,caption{break-after:avoid}a{color:inherit}.scroll{overflow:visible;max-height:none;border:0;box-shadow:none}thead th{position:static}table{font-size:8pt}th,td{padding:.2rem .3rem;overflow-wrap:break-word}details:not([open]),nav,.key,.months,.readout,.next .button,form{display:none}.figures{grid-template-columns:repeat(4,1fr)}}
"""###

    static let site_js: StaticString = ###"""
"use strict";
(() => {
  const $ = (s, e = document) => e.querySelector(s);
  const summary = $(".summary");
  if (summary) summary.focus();
  for (const b of document.querySelectorAll("[data-copy]")) {
    b.hidden = false;
    b.addEventListener("click", async () => {
      await navigator.clipboard.writeText($(b.dataset.copy).textContent.trim());
      b.textContent = "Copied";
    });
  }
  // Bounds are told while somebody types; a number may be written as people write money.
  const judge = (e) => {
    if (e.dataset.number !== undefined) {
      const text = e.value.toLowerCase().replace(/per month|a month|\/month|\/mo|monthly|us dollars|dollars|usd|^\s*~|[$,_\s]/g, "");
      const zeros = {k: 1e3, m: 1e6}[text.slice(-1)] || 1;
      const n = Number(zeros > 1 ? text.slice(0, -1) : text) * zeros;
      const bound = (name) => (e.dataset[name] === undefined ? NaN : Number(e.dataset[name]));
      const say = (m) => m.toLocaleString("en-US");
      const steps = n / bound("multipleof");
      e.setCustomValidity(!text ? "" : /^[1-9]\d{0,2}\.\d{3}$/.test(text) ? "Write it without a point, or with two digits after it." : isNaN(n) ? "Write a number, such as 25,000."
        : e.dataset.number === "integer" && n % 1 ? "Write a whole number."
        : n < bound("minimum") ? `At least ${say(bound("minimum"))}.` : n > bound("maximum") ? `At most ${say(bound("maximum"))}.`
        : n <= bound("exclusiveminimum") ? `More than ${say(bound("exclusiveminimum"))}.` : n >= bound("exclusivemaximum") ? `Less than ${say(bound("exclusivemaximum"))}.`
        : Math.abs(steps - Math.round(steps)) > 1e-9 ? `In steps of ${say(bound("multipleof"))}.` : "");
    }
    const id = e.id + "-bound";
    let note = document.getElementById(id);
    if (!note) {
      note = document.createElement("p");
      note.id = id;
      note.className = "fault";
      note.setAttribute("role", "status");
      e.before(note);
      e.setAttribute("aria-describedby", `${id} ${e.getAttribute("aria-describedby") || ""}`.trim());
    }
    const hint = document.getElementById(e.id + "-hint");
    note.hidden = e.validity.valid;
    e.toggleAttribute("aria-invalid", !e.validity.valid);
    if (!e.validity.valid) e.setAttribute("aria-invalid", "true");
    note.textContent = e.validity.valid ? "" : e.validity.customError || !hint ? e.validationMessage : "It has to be " + hint.textContent + ".";
  };
  for (const e of document.querySelectorAll("[data-number],[id][pattern],[id][minlength]")) e.addEventListener("input", () => judge(e));
  for (const t of document.querySelectorAll("[data-count]")) {
    const out = $("#" + t.dataset.count);
    const show = () => { out.textContent = t.value.length + " of " + t.maxLength + " characters"; };
    t.addEventListener("input", show);
    show();
  }
  // Moments in the reader's own zone; the server knows UTC only.
  const zoned = (root) => {
    for (const t of root.querySelectorAll("time[datetime*=T]:not([title])")) {
      const d = new Date(t.dateTime);
      if (isNaN(d)) continue;
      const two = (n) => String(n).padStart(2, "0");
      const zone = new Intl.DateTimeFormat("en", {timeZoneName: "short"}).formatToParts(d).find((p) => p.type === "timeZoneName").value;
      t.title = t.textContent;
      t.textContent = `${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())} ${two(d.getHours())}:${two(d.getMinutes())} ${zone}`;
    }
  };
  zoned(document);
  // What was typed into a form whose session had ended comes back, once, in this tab only.
  const held = "cloudroute-kept";
  const kept = $("form[data-kept]");
  if (kept) {
    const fields = [...new FormData(kept)];
    sessionStorage.setItem(held, JSON.stringify({path: kept.dataset.kept.split(/[?#]/)[0], sent: kept.dataset.sent, fields}));
  } else if (sessionStorage.getItem(held)) {
    const {path, sent, fields} = JSON.parse(sessionStorage.getItem(held));
    if (path === location.pathname) {
      sessionStorage.removeItem(held);
      const given = (name) => fields.filter(([n]) => n === name).map(([, value]) => value);
      // The very form: sent to the same place, and saying by its hidden fields that it is the same act.
      const into = [...document.forms].find((f) => new URL(f.getAttribute("action") || "", location).pathname === sent &&
        [...f.querySelectorAll("input[type=hidden]")].every((e) => !given(e.name).length || given(e.name).includes(e.value)) &&
        fields.some(([name]) => f.elements[name]));
      for (const e of into ? into.querySelectorAll("[name]") : []) {
        if (e.type === "hidden" || e.type === "file") continue;
        if (e.type === "radio" || e.type === "checkbox") e.checked = given(e.name).includes(e.value);
        else if (given(e.name).length) e.value = given(e.name)[0];
      }
      if (into) {
        const note = document.createElement("p");
        note.className = "done";
        note.setAttribute("role", "status");
        note.textContent = "What you typed is back in the form. Send it when it is right.";
        into.prepend(note);
      }
    }
  }
  const form = $("form[data-autosave]");
  if (form) {
    const status = $("#saved");
    let timer, busy = false, again = false, leaving = false;
    // Questions that an answer opens are put where the page would show them, those that it closes go; no other field is touched.
    const open = async (asked) => {
      const block = (id, root) => { let e = root.querySelector("#" + id); while (e && e.parentElement.id !== "questions") e = e.parentElement; return e; };
      const shown = [...form.querySelectorAll("#questions [id^=f-]")].filter((e) => !/-[hen]$/.test(e.id) || asked.includes(e.id)).map((e) => e.id);
      for (const id of shown) if (!asked.includes(id)) block(id, document)?.remove();
      if (asked.every((id) => shown.includes(id))) return;
      const fresh = new DOMParser().parseFromString(await (await fetch(location.pathname)).text(), "text/html");
      let last = null;
      for (const id of asked) {
        const mine = block(id, document), theirs = block(id, fresh);
        if (!mine && theirs) { if (last) last.after(theirs); else $("#questions").prepend(theirs); }
        last = mine || theirs || last;
      }
    };
    const save = async () => {
      if (busy) { again = true; return; }
      busy = true;
      try {
        const data = new URLSearchParams(new FormData(form));
        data.set("autosave", "1");
        const r = await fetch(form.getAttribute("action"), {method: "POST", body: data, headers: {Accept: "application/json"}});
        const j = await r.json();
        if (j.revision !== undefined) form.elements.revision.value = j.revision;
        status.textContent = j.status;
        const e = $("#estimate");
        if (e && j.estimate) e.textContent = j.estimate;
        if (j.asked) await open(j.asked);
      } catch { status.textContent = "Not saved: the server cannot be reached. Your answers stay on this page."; }
      busy = false;
      if (leaving) { form.submit(); return; }
      if (again) { again = false; save(); }
    };
    // What is on its way is let arrive first, or the form would clash with itself.
    form.addEventListener("submit", (e) => { clearTimeout(timer); if (busy) { e.preventDefault(); leaving = true; } });
    form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(save, 1500); });
    form.addEventListener("change", () => { clearTimeout(timer); timer = setTimeout(save, 250); });
  }
  // What is under way is shown as it happens: the parts that only tell are taken over, what somebody types into is left alone.
  const live = $("[data-live]");
  if (live && window.EventSource) {
    const source = new EventSource(live.dataset.live);
    let shown = null, asked = 0;
    const take = async () => {
      const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
      for (const part of document.querySelectorAll("[data-part]")) {
        const fresh = $(`[data-part=${part.dataset.part}]`, page);
        const isUsed = part.contains(document.activeElement) || [...part.querySelectorAll("input,textarea")].some((e) => e.value !== e.defaultValue);
        if (fresh) zoned(fresh);
        if (fresh && !isUsed && fresh.innerHTML !== part.innerHTML) part.innerHTML = fresh.innerHTML;
      }
    };
    source.addEventListener("version", (e) => {
      if (shown !== null && shown !== e.data) take().catch(() => {});
      shown = e.data;
      if (++asked > 200) source.close();
    });
    source.addEventListener("end", () => {
      source.close();
      take().catch(() => {});
      const more = document.createElement("p");
      more.innerHTML = "<a class='button small' href=''>Show what can be done now</a>";
      live.append(more);
    });
  }
  // Values of a drawing by pointer, or month by month by a slider; the table says the same.
  for (const figure of document.querySelectorAll("figure:has(svg.stack .st-hit)")) {
    const drawings = [...figure.querySelectorAll("svg.stack")].map((svg) => [...svg.querySelectorAll(".st-hit")]).filter((all) => all.length);
    const line = document.createElement("p");
    line.className = "small soft readout";
    const slider = document.createElement("input");
    Object.assign(slider, {type: "range", min: 0, max: drawings[0].length - 1, value: 0, className: "months"});
    slider.setAttribute("aria-label", "Month whose values are told");
    const tell = (i) => {
      for (const months of drawings) months.forEach((m, at) => m.classList.toggle("on", at === i));
      line.textContent = drawings[0][i].textContent;
      slider.setAttribute("aria-valuetext", line.textContent);
    };
    line.textContent = "Point at a month, or move the slider, for its values.";
    slider.setAttribute("aria-valuetext", drawings[0][0].textContent);
    slider.addEventListener("input", () => tell(Number(slider.value)));
    for (const months of drawings) months.forEach((m, i) => m.addEventListener("pointerenter", () => { slider.value = i; tell(i); }));
    (figure.querySelector(".key") || figure.lastElementChild).before(slider, line);
  }
  // What takes seconds says so, and how long it has taken; nothing can be sent twice.
  const status = (after, words) => {
    const note = document.createElement("p");
    note.className = "note busy";
    note.setAttribute("role", "status");
    const began = Date.now();
    const tell = () => { note.textContent = `${words}… ${Math.round((Date.now() - began) / 1000)} s`; };
    tell();
    after.after(note);
    const timer = setInterval(tell, 1000);
    return () => { clearInterval(timer); note.remove(); };
  };
  for (const a of document.querySelectorAll("a[data-busy]")) {
    a.addEventListener("click", async (e) => {
      if (e.ctrlKey || e.metaKey || e.shiftKey) return;
      e.preventDefault();
      if (a.getAttribute("aria-busy") === "true") return;
      a.setAttribute("aria-busy", "true");
      const end = status(a.closest(".actions") || a, a.dataset.busy);
      try {
        const r = await fetch(a.href);
        const name = /filename="([^"]+)"/.exec(r.headers.get("Content-Disposition") || "");
        if (!r.ok || !name) { location.href = a.href; return; }
        const file = document.createElement("a");
        file.href = URL.createObjectURL(await r.blob());
        file.download = name[1];
        document.body.append(file);
        file.click();
        file.remove();
        setTimeout(() => URL.revokeObjectURL(file.href), 60000);
      } catch { location.href = a.href; } finally { end(); a.removeAttribute("aria-busy"); }
    });
  }
  for (const f of document.querySelectorAll("form[method=post]")) {
    f.addEventListener("submit", (e) => {
      if (e.defaultPrevented) return;
      const end = f.dataset.busy ? status(f.querySelector(".actions") || e.submitter || f, f.dataset.busy) : () => {};
      // After the form was read: a disabled button would not be sent.
      setTimeout(() => { for (const b of f.querySelectorAll("button")) b.disabled = true; }, 0);
      addEventListener("pageshow", () => { end(); for (const b of f.querySelectorAll("button")) b.disabled = false; }, {once: true});
      // An answer that is a download leaves this page where it is.
      setTimeout(() => { end(); for (const b of f.querySelectorAll("button")) b.disabled = false; }, 20000);
    });
  }
  const key = "cloudroute-shortcuts";
  const on = () => localStorage.getItem(key) !== "off";
  const go = {h: "/", g: "/guide", t: "/tracks", s: "/calculators/stack", b: "/calculators/burn", a: "/calculators/award", c: "/companies"};
  let pending = 0;
  const help = () => {
    let d = $("#shortcuts");
    if (!d) {
      d = document.createElement("dialog");
      d.id = "shortcuts";
      d.setAttribute("aria-labelledby", "shortcuts-title");
      d.innerHTML = "<h2 id='shortcuts-title'>Keyboard shortcuts</h2><p><kbd>/</kbd> or <kbd>Ctrl</kbd> <kbd>K</kbd> search · <kbd>?</kbd> this list</p><p><kbd>g</kbd> then <kbd>h</kbd> home, <kbd>g</kbd> guide, <kbd>t</kbd> tracks, <kbd>s</kbd> stack, <kbd>b</kbd> burn, <kbd>a</kbd> award, <kbd>c</kbd> companies</p><form method='dialog'><label class='options'><input type='checkbox' id='keys-on'> Shortcuts are on</label><p><button>Close</button></p></form>";
      document.body.append(d);
      $("#keys-on").addEventListener("change", (e) => localStorage.setItem(key, e.target.checked ? "on" : "off"));
    }
    $("#keys-on").checked = on();
    d.showModal();
  };
  const button = $("#keys");
  if (button) { button.hidden = false; button.addEventListener("click", help); }
  const seek = () => { const q = $("#q"); if (q.offsetParent) q.focus(); else location.href = "/search"; };
  document.addEventListener("keydown", (e) => {
    if (on() && (e.ctrlKey || e.metaKey) && e.key === "k") { e.preventDefault(); seek(); return; }
    if (!on() || e.ctrlKey || e.metaKey || e.altKey || e.target.closest("input,textarea,select,dialog")) return;
    if (e.key === "?") { e.preventDefault(); help(); }
    else if (e.key === "/") { e.preventDefault(); seek(); }
    else if (e.key === "g" && Date.now() - pending > 1000) pending = Date.now();
    else if (Date.now() - pending <= 1000 && go[e.key]) location.href = go[e.key];
  });
})();
"""###

}
