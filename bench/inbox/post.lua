-- Every request is a report of its own, of one of 20,000 stations, from an address of its own: a busy day, not a flood.
dofile('bench/load/report.lua')
local hex = function(digits)
  local parts = {}
  for i = 1, digits / 4 do parts[i] = string.format('%04x', math.random(0, 65535)) end
  return table.concat(parts)
end
init = function(args) math.randomseed(tonumber(args[1])) at = args[2] end
request = function()
  local body = string.format('{"id":"%s","feed":"bench","station":"B-%d","kind":"locked","at":"%s","note":"门口贴了告示","token":"%s"}',
    hex(32), math.random(1, 20000), at, hex(32))
  local from = string.format('%d.%d.%d.%d', math.random(1, 223), math.random(0, 255), math.random(0, 255), math.random(0, 255))
  return wrk.format('POST', nil, { ['Content-Type'] = 'application/json', ['X-Forwarded-For'] = from }, body)
end
