-- Tables with a tenant's column, and whether PostgreSQL keeps tenants apart in them. Reads the catalog only:
--   psql "$DATABASE" --csv -f row-security.sql > tables.csv
--   cloudroute soc2 snapshot -o today/ --tables tables.csv
SELECT n.nspname || '.' || c.relname AS table,
       (SELECT string_agg(a.attname, ' ' ORDER BY a.attnum) FROM pg_attribute a
         WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
           AND a.attname ~* '^(tenant|tenant_?(id|key|uuid)|org(anization)?_?id|workspace_?id|customer_?id)$') AS columns,
       c.relrowsecurity AS enabled,
       c.relforcerowsecurity AS forced,
       (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid) AS policies,
       -- One permissive policy that binds nothing opens the table, whatever the others say.
       (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid AND p.polpermissive
           AND coalesce(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid), 'true') = 'true') AS unbound
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\_toast%'
   AND EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
           AND a.attname ~* '^(tenant|tenant_?(id|key|uuid)|org(anization)?_?id|workspace_?id|customer_?id)$')
 ORDER BY 1;
