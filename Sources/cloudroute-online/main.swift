internal import CLI

await runCommand(CloudRouteOnline.self)
