# Plan and apply on a provider that is made up: the schema and every check of it, without a network or an account.
mock_provider "aws" {
  source = "./tests/mocks"
}

run "plan" {
  command = plan
}

run "apply" {
  command = apply

  assert {
    condition     = length(output.addresses) > 0
    error_message = "Nobody can come in."
  }

  assert {
    condition     = output.evidence.CC7_2_trail != null
    error_message = "The audit trail is missing."
  }
}
