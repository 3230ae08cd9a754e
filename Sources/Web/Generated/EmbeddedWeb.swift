// Made by scripts/embed-data from Data/. Do not edit.
// Sources: e88d720e03fcd4244626436a65a56b28921eb11ac9a0d86890d262fd0cf0187b
// swift-format-ignore-file

enum EmbeddedWeb {
    static func text(_ path: String) -> StaticString? {
        switch path {
        case "site.css": return site_css
        case "site.js": return site_js
        default: return nil
        }
    }

    static let site_css: StaticString = ###"""
:root{--ink:#1b2420;--soft:#55605b;--line:#d9d6cc;--paper:#fbfaf6;--card:#ffffff;--tint:#f1efe8;--accent:#0b5c4a;--on-accent:#ffffff;--good:#1b6e3c;--warn:#8a5200;--bad:#a3242b;--focus:#0b5cad}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e9ede9;--soft:#a9b5ae;--line:#38423d;--paper:#111614;--card:#171d1a;--tint:#1d2521;--accent:#74d3b7;--on-accent:#0b1512;--good:#7fd19b;--warn:#f0bd6a;--bad:#f59aa0;--focus:#8dc3ff}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 "Liberation Sans","Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
h1,h2,h3{font-family:"Liberation Serif",Charter,Georgia,serif;line-height:1.2;text-wrap:balance}
h1{font-size:2rem;margin:.2rem 0 .6rem}h2{font-size:1.4rem;margin:2.2rem 0 .5rem}h3{font-size:1.1rem;margin:1.4rem 0 .3rem}
p,ul,ol{margin:.5rem 0}a{color:var(--accent);text-underline-offset:.15em}a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-100rem}.skip:focus{left:.5rem;top:.5rem;background:var(--card);padding:.6rem 1rem;z-index:2}
.bar{border-bottom:3px double var(--line);background:var(--card)}
.bar>div{max-width:68rem;margin:0 auto;padding:.5rem 1rem;display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;align-items:center}
.brand{font:700 1.2rem "Liberation Serif",Georgia,serif;color:var(--ink);text-decoration:none;padding:.3rem 0}
.brand b{color:var(--accent)}
nav ul{display:flex;flex-wrap:wrap;gap:0 1rem;list-style:none;margin:0;padding:0}nav a{display:inline-block;padding:.45rem 0;color:var(--ink);text-decoration:none}nav a:hover,nav a[aria-current]{text-decoration:underline;text-decoration-thickness:2px;text-decoration-color:var(--accent)}
.bar form{margin-left:auto;display:flex}.bar input{width:9.5rem}
main{max-width:68rem;margin:0 auto;padding:1rem 1rem 3rem}main.narrow{max-width:44rem}
footer{border-top:3px double var(--line);margin-top:2rem}footer>div{max-width:68rem;margin:0 auto;padding:1rem;color:var(--soft);font-size:.9rem}footer ul{display:flex;flex-wrap:wrap;gap:.1rem 1.2rem;list-style:none;padding:0}footer a{color:var(--soft);display:inline-block;padding:.35rem 0}
.soft{color:var(--soft)}.small{font-size:.88rem}.n{text-align:right;white-space:nowrap}
.lead{font-size:1.15rem;max-width:44rem}
.button,button{font:inherit;font-weight:700;background:var(--accent);color:var(--on-accent);border:2px solid var(--accent);border-radius:4px;padding:.55rem 1.1rem;min-height:2.75rem;cursor:pointer;text-decoration:none;display:inline-block}
.button:hover,button:hover{filter:brightness(1.12)}
.quiet{background:transparent;color:var(--accent)}.danger{background:transparent;border-color:var(--bad);color:var(--bad)}
button.small,.button.small{min-height:2rem;padding:.2rem .7rem;font-weight:400}
.actions{display:flex;flex-wrap:wrap;gap:.7rem;margin:1.2rem 0;align-items:center}.actions form{display:inline}
input,select,textarea{font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--soft);border-radius:4px;padding:.5rem .6rem;max-width:100%;min-height:2.75rem}
.bar input,.bar button{min-height:2.25rem;padding:.25rem .6rem}
input[type=radio],input[type=checkbox]{width:1.4rem;height:1.4rem;min-height:0;margin:0 .5rem 0 0;flex:none;accent-color:var(--accent)}
textarea{width:100%;min-height:6rem}.field{margin:1.1rem 0}.field>label,legend{font-weight:700;display:block;padding:0;margin-bottom:.25rem}
fieldset{border:0;padding:0;margin:1.1rem 0;min-width:0}.options{display:flex;flex-wrap:wrap;gap:.1rem 1.2rem}.options label{display:flex;align-items:center;padding:.35rem 0;min-height:2.2rem}
.hint{color:var(--soft);font-size:.9rem;margin:.1rem 0 .3rem}.fault{color:var(--bad);font-weight:700;margin:.2rem 0}.fault::before{content:"✗ "}
[aria-invalid=true]{border:2px solid var(--bad)}
.summary{border:2px solid var(--bad);border-radius:4px;padding:.6rem 1rem;background:var(--card)}.summary h2{margin:.2rem 0;font-size:1.1rem}
.assumed{display:inline-block;background:var(--tint);border:1px solid var(--line);border-radius:3px;padding:0 .4rem;font-size:.82rem;font-weight:400;color:var(--soft)}
.req{color:var(--bad)}.confirm{display:flex;align-items:center;font-size:.9rem;color:var(--soft);padding:.3rem 0;min-height:1.8rem}
.estimate{position:sticky;top:0;background:var(--tint);border:1px solid var(--line);border-left:5px solid var(--accent);padding:.5rem .9rem;margin:.6rem 0;z-index:1}
.estimate b{font-size:1.15rem}
progress{width:100%;height:.6rem;accent-color:var(--accent)}
.status{min-height:1.5rem;color:var(--soft);font-size:.9rem}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.6rem;margin:.6rem 0;padding:0;list-style:none}
.figures li{background:var(--card);border:1px solid var(--line);border-top:4px solid var(--accent);padding:.45rem .7rem}.figures b{display:block;font-size:1.35rem;line-height:1.25;font-family:"Liberation Serif",Georgia,serif}
.figures span{font-size:.85rem;color:var(--soft)}
.next{background:var(--card);border:1px solid var(--line);border-left:5px solid var(--accent);padding:.5rem .9rem;margin:.6rem 0;display:flex;flex-wrap:wrap;gap:.3rem 1rem;align-items:center;justify-content:space-between}
.next p{margin:0}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.9rem;margin:1rem 0;padding:0;list-style:none}.cards li{background:var(--card);border:1px solid var(--line);padding:.8rem 1rem}.cards h2,.cards h3{margin:.1rem 0 .3rem;font-size:1.1rem}
.scroll{overflow-x:auto;margin:.8rem 0;background:var(--card);border:1px solid var(--line)}
table{width:100%;border-collapse:collapse;font-size:.93rem}caption{text-align:left;font-weight:700;padding:.5rem .7rem}caption a{font-weight:400;margin-left:.6rem;white-space:nowrap;display:inline-block;padding:.2rem .1rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .7rem;border-top:1px solid var(--line)}th{font-weight:700}thead th{color:var(--soft);border-bottom:2px solid var(--line)}th.n{text-align:right}
td a,li>a:only-child{display:inline-block;padding:.15rem 0}
.word{white-space:nowrap;font-weight:700}.eligible,.approved{color:var(--good)}.notYet,.actionRequired,.inReview,.filed{color:var(--warn)}.ineligible,.declined,.expired{color:var(--bad)}.unknown,.draft,.ready,.withdrawn{color:var(--soft)}
.chip{display:inline-flex;align-items:center;min-height:1.6rem;margin:.05rem 0;border:1px solid var(--line);background:var(--tint);border-radius:3px;padding:.1rem .4rem;font-size:.8rem;color:var(--soft);white-space:nowrap}
.two>*{min-width:0}.two{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:1rem 1.5rem}
.note{border-left:5px solid var(--warn);background:var(--tint);padding:.5rem .9rem;margin:.8rem 0}
.done{border-left:5px solid var(--good);background:var(--tint);padding:.5rem .9rem;margin:.8rem 0}
.wrap{overflow-wrap:anywhere}.live{border:4px solid var(--bad);padding:.6rem .9rem}
figure{margin:1rem 0;max-width:36rem;background:var(--card);border:1px solid var(--line);padding:.5rem}figure svg{width:100%;max-width:100%;height:auto;display:block}.ch-bg{fill:none}
details{margin:.6rem 0}summary{cursor:pointer;padding:.35rem 0;font-weight:700}
pre,code{font-family:"Liberation Mono",Menlo,monospace;font-size:.9em}pre{background:var(--tint);border:1px solid var(--line);padding:.7rem;overflow-x:auto}.secret{font-size:1.1rem;word-break:break-all;user-select:all}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dt{font-weight:700}dd{margin:0}
dialog{background:var(--card);color:var(--ink);border:2px solid var(--accent);border-radius:6px;padding:1rem 1.4rem;max-width:28rem}dialog::backdrop{background:rgba(0,0,0,.5)}
kbd{border:1px solid var(--soft);border-radius:3px;padding:0 .35rem;background:var(--tint);font-size:.9em}
.steps{display:flex;gap:.35rem;list-style:none;padding:0;margin:.3rem 0}.steps li{flex:1;height:.5rem;background:var(--line)}.steps .on{background:var(--accent)}
.seek{display:none}
@media(max-width:40rem){h1{font-size:1.45rem;margin:.1rem 0 .3rem}main{padding-top:.4rem}.bar>div{padding:.15rem 1rem;gap:0 1rem}.bar form{display:none}.bar nav ul{gap:0 .9rem}.bar nav a{padding:.25rem 0}.seek{display:list-item}.figures{gap:.4rem;margin:.3rem 0}.figures li{padding:.25rem .55rem}.figures span{font-size:.8rem;line-height:1.25;display:block}.next{padding:.35rem .7rem;margin:.4rem 0}dl{grid-template-columns:1fr}.figures{grid-template-columns:1fr 1fr}.figures b{font-size:1.15rem}}
@media(prefers-reduced-motion:reduce){*{transition:none!important;animation:none!important;scroll-behavior:auto!important}}
@media(forced-colors:active){.button,button,.figures li,.next,.estimate,.note,.done{border:2px solid}}
.reviewer th,.reviewer td{overflow-wrap:anywhere;padding:.3rem}.reviewer .n{white-space:normal}
@media print{:root{--ink:#000;--soft:#444;--line:#bbb;--paper:#fff;--card:#fff;--tint:#f6f6f6;--accent:#064}.bar,footer nav,.actions,button,.button,.skip,caption a,.estimate{display:none}main{max-width:none;padding:0}tr,figure,.figures li{break-inside:avoid}h2,caption{break-after:avoid}a{color:inherit}.scroll{overflow:visible;border:0}}
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
  for (const t of document.querySelectorAll("[data-count]")) {
    const out = $("#" + t.dataset.count);
    const show = () => { out.textContent = t.value.length + " of " + t.maxLength + " characters"; };
    t.addEventListener("input", show);
    show();
  }
  const form = $("form[data-autosave]");
  if (form) {
    const status = $("#saved");
    let timer, busy = false, again = false, leaving = false;
    const save = async () => {
      if (busy) { again = true; return; }
      busy = true;
      try {
        const data = new URLSearchParams(new FormData(form));
        data.set("autosave", "1");
        const r = await fetch(form.action, {method: "POST", body: data, headers: {Accept: "application/json"}});
        const j = await r.json();
        if (j.revision !== undefined) form.elements.revision.value = j.revision;
        status.textContent = j.status;
        const e = $("#estimate");
        if (e && j.estimate) e.textContent = j.estimate;
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
      d.innerHTML = "<h2 id='shortcuts-title'>Keyboard shortcuts</h2><p><kbd>/</kbd> search · <kbd>?</kbd> this list</p><p><kbd>g</kbd> then <kbd>h</kbd> home, <kbd>g</kbd> guide, <kbd>t</kbd> tracks, <kbd>s</kbd> stack, <kbd>b</kbd> burn, <kbd>a</kbd> award, <kbd>c</kbd> companies</p><form method='dialog'><label class='options'><input type='checkbox' id='keys-on'> Shortcuts are on</label><p><button>Close</button></p></form>";
      document.body.append(d);
      $("#keys-on").addEventListener("change", (e) => localStorage.setItem(key, e.target.checked ? "on" : "off"));
    }
    $("#keys-on").checked = on();
    d.showModal();
  };
  const button = $("#keys");
  if (button) { button.hidden = false; button.addEventListener("click", help); }
  document.addEventListener("keydown", (e) => {
    if (!on() || e.ctrlKey || e.metaKey || e.altKey || e.target.closest("input,textarea,select,dialog")) return;
    if (e.key === "?") { e.preventDefault(); help(); }
    else if (e.key === "/") { e.preventDefault(); const q = $("#q"); if (q.offsetParent) q.focus(); else location.href = "/search"; }
    else if (e.key === "g" && Date.now() - pending > 1000) pending = Date.now();
    else if (Date.now() - pending <= 1000 && go[e.key]) location.href = go[e.key];
  });
})();
"""###

}
