internal import CLI

runCloudRoute()
