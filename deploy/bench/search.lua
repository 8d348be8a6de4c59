-- Asks the addresses of the file named in PATHS one after the other, and tells the figures in one line:
-- p50 p95 p99 in milliseconds, requests a second, requests, failed ones.
local paths = {}
for line in io.lines(os.getenv("PATHS")) do
  paths[#paths + 1] = line:gsub("[\128-\255]", function(byte) return string.format("%%%02X", byte:byte()) end)
end

local at = 0
function request()
  at = at % #paths + 1
  return wrk.format("GET", paths[at])
end

function done(summary, latency)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  io.write(string.format("figures %.2f %.2f %.2f %.0f %d %d\n",
    latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000,
    summary.requests / summary.duration * 1e6, summary.requests, failed))
end
