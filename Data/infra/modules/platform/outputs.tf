output "context" {
  description = "All that a cell needs of the platform."
  value = {
    name              = var.name
    account           = local.account
    domain            = var.domain
    vpc_id            = module.network.vpc_id
    vpc_cidr          = module.network.cidr
    private_subnets   = module.network.private_subnet_ids
    data_subnets      = module.network.data_subnet_ids
    cluster           = { arn = module.cluster.arn, name = module.cluster.name, capacity_provider = module.cluster.capacity_provider }
    repositories      = module.cluster.repositories
    listener_arn      = module.edge.listener_arn
    edge_group_id     = module.edge.security_group_id
    kms_key_arn       = module.key.arn
    log_bucket        = module.logs.id
    user_pool_id      = module.identity.user_pool_id
    ai_policy         = one(module.ai[*].policy)
    queue             = { arn = module.webhooks.queue_arn, url = module.webhooks.queue_url }
    guardrail_id      = one(module.ai[*].guardrail_id)
    vectors           = length(module.vectors) > 0 ? { name = module.vectors[0].name, arn = module.vectors[0].arn, endpoint = module.vectors[0].endpoint } : null
    session_secret    = module.secrets.arns["session"]
    kubernetes_groups = module.kubernetes[*].security_group_id
    retention_days    = var.log_retention_days
  }
}

output "files_domain" {
  description = "Where the web application's files are served."
  value       = module.delivery.domain
}
