-- Firms that type: each request asks for the verdict of a schedule that is a little different from the one before.
-- Tells the figures in one line: p50 p95 p99 in milliseconds, requests a second, requests, failed ones.
local typed = 0
function request()
  typed = typed + 1
  local ends = 16 + typed % 4
  local body = string.format(
    '{"municipality":"860","trade":"RETAIL","terms":{"kind":"LEISURE_JOB","minimumAge":13,"positions":1,"taskTypes":["TILL","SHELVES"],'
    .. '"shifts":[{"weekday":"TUESDAY","from":"15:00","to":"%d:00","breakMinutes":0},'
    .. '{"weekday":"THURSDAY","from":"15:00","to":"17:%02d","breakMinutes":0},'
    .. '{"weekday":"SATURDAY","from":"10:00","to":"14:00","breakMinutes":0}]}}', ends, typed % 60)
  return wrk.format("POST", "/api/v1/work-rules/verdict",
    { ["Content-Type"] = "application/json", ["Accept-Language"] = "da", ["X-Ungegarantien"] = "1" }, body)
end

function done(summary, latency)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  io.write(string.format("figures %.2f %.2f %.2f %.0f %d %d\n",
    latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000,
    summary.requests / summary.duration * 1e6, summary.requests, failed))
end
