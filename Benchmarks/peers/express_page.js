// The peer in JavaScript: the same reads of SQLite, a page from an EJS template, two processes.
"use strict";
const cluster = require("cluster");
if (cluster.isPrimary || cluster.isMaster) {
  cluster.fork();
  cluster.fork();
} else {
  const crypto = require("crypto");
  const ejs = require("ejs");
  const express = require("express");
  const sqlite3 = require("sqlite3");
  const database = new sqlite3.Database(process.env.BENCH_DATABASE, sqlite3.OPEN_READONLY);
  const get = (statement, ...values) => new Promise((done, fail) => statement.get(...values, (error, row) => (error ? fail(error) : done(row))));
  const session = database.prepare("SELECT account.user_id AS user, account.email AS email FROM session JOIN account ON account.user_id = session.user_id WHERE session.hash = ?");
  const role = database.prepare("SELECT role FROM membership WHERE user_id = ? AND tenant_id = ?");
  const version = database.prepare("SELECT version FROM engagement WHERE tenant_id = ?");
  const rows = Array.from({length: 36}, (_, i) => ({month: `2027-${1 + i % 12}`, gross: `$${i * 731}`, credit: `$${i * 512}`, net: `$${i * 219}`}));
  const template = ejs.compile("<!doctype html><html lang=en><head><title><%= name %></title></head><body><h1><%= name %></h1><p><%= role %>, <%= email %></p><table><% for (const row of rows) { %><tr><td><%= row.month %></td><td><%= row.gross %></td><td><%= row.credit %></td><td><%= row.net %></td></tr><% } %></table></body></html>");
  const app = express();
  app.get("/companies/:tenant", async (request, response) => {
    const secret = (request.headers.cookie || "").split("__Host-session=")[1] || "";
    const found = await get(session, crypto.createHash("sha256").update(secret.split(";")[0]).digest("hex"));
    if (!found) return response.status(401).send("no session");
    const held = await get(role, found.user, request.params.tenant);
    const engagement = await get(version, request.params.tenant);
    response.send(template({name: `Company ${engagement.version}`, role: held.role, email: found.email, rows}));
  });
  app.listen(Number(process.argv[2]), "127.0.0.1");
}
