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
