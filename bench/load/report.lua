-- Called by wrk when it is done: one line of JSON. Times in microseconds.
done = function(summary, latency, _)
  local e = summary.errors
  io.write(string.format(
    'LOAD {"requests":%d,"us":%d,"bytes":%d,"errors":%d,"p50":%d,"p90":%d,"p99":%d,"max":%d}\n',
    summary.requests, summary.duration, summary.bytes, e.connect + e.read + e.write + e.status + e.timeout,
    latency:percentile(50), latency:percentile(90), latency:percentile(99), latency.max))
end
