-- Tenants that share a database are kept apart by PostgreSQL itself: a query that forgets its tenant sees nothing.
-- The application connects as app_user, never as the owner, and begins every transaction with:
--   SET LOCAL app.tenant = 'the tenant of the signed-in user';

CREATE ROLE app_user LOGIN NOBYPASSRLS;
GRANT rds_iam TO app_user;

-- For every table with a tenant_id:
CREATE TABLE account (
    tenant_id text NOT NULL DEFAULT current_setting('app.tenant'),
    account_id uuid NOT NULL,
    name text NOT NULL,
    PRIMARY KEY (tenant_id, account_id)
);
ALTER TABLE account ENABLE ROW LEVEL SECURITY;
ALTER TABLE account FORCE ROW LEVEL SECURITY;
-- Without a tenant in the session the setting is null, and null equals nothing.
CREATE POLICY own_tenant ON account
    USING (tenant_id = current_setting('app.tenant', true))
    WITH CHECK (tenant_id = current_setting('app.tenant', true));
GRANT SELECT, INSERT, UPDATE, DELETE ON account TO app_user;
