"""The peer in Python: the same reads of SQLite, a page from a Jinja2 template. `uvicorn --workers 2` runs it."""
import hashlib, json, os, sqlite3, threading

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, PlainTextResponse
from jinja2 import Environment

app = FastAPI()
local = threading.local()
template = Environment(autoescape=True).from_string(
    "<!doctype html><html lang=en><head><title>{{ name }}</title></head><body><h1>{{ name }}</h1>"
    "<p>{{ role }}, {{ email }}</p><table>{% for row in rows %}<tr><td>{{ row.month }}</td><td>{{ row.gross }}</td>"
    "<td>{{ row.credit }}</td><td>{{ row.net }}</td></tr>{% endfor %}</table>{% for part in parts %}{{ part }}{% endfor %}"
    "</body></html>"
)
ROWS = [{"month": f"2027-{1 + i % 12:02}", "gross": f"${i * 731:,}", "credit": f"${i * 512:,}", "net": f"${i * 219:,}"} for i in range(36)]


def database():
    if not hasattr(local, "database"):
        local.database = sqlite3.connect(os.environ["BENCH_DATABASE"], check_same_thread=False)
    return local.database


@app.get("/companies/{tenant}", response_class=HTMLResponse)
def page(tenant: str, request: Request):
    secret = request.cookies.get("__Host-session", "")
    session = database().execute(
        "SELECT account.user_id, account.email FROM session JOIN account ON account.user_id = session.user_id WHERE session.hash = ?",
        (hashlib.sha256(secret.encode()).hexdigest(),),
    ).fetchone()
    if session is None:
        return PlainTextResponse("no session", 401)
    role = database().execute("SELECT role FROM membership WHERE user_id = ? AND tenant_id = ?", (session[0], tenant)).fetchone()
    version = database().execute("SELECT version FROM engagement WHERE tenant_id = ?", (tenant,)).fetchone()
    return template.render(name=f"Company {version[0]}", role=role[0], email=session[1], rows=ROWS, parts=[])
