// Loaded with --require into a process and its forks: a connection to anything but this machine fails and is written down.
const { appendFileSync } = require('node:fs')
const dns = require('node:dns')
const net = require('node:net')

const isHere = host => host === undefined || /^(localhost|127\.|::1$|\[::1\])/.test(String(host))

function refuse(host) {
  if (process.env.RIG_NETWORK_LOG) appendFileSync(process.env.RIG_NETWORK_LOG, `${host}\n`)
  return Object.assign(new Error(`the rig has no network: ${host}`), { code: 'ENETUNREACH' })
}

const connect = net.Socket.prototype.connect
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args
  const host = typeof options === 'object' && options !== null ? options.host : typeof options === 'number' ? args[1] : undefined
  if (isHere(typeof host === 'function' ? undefined : host)) return connect.apply(this, args)
  process.nextTick(() => this.destroy(refuse(host)))
  return this
}

const lookup = dns.lookup
dns.lookup = (host, ...rest) => {
  if (isHere(host)) return lookup(host, ...rest)
  const done = rest[rest.length - 1]
  process.nextTick(() => done(refuse(host)))
}

for (const name of Object.keys(dns).filter(each => /^resolve/.test(each))) {
  dns[name] = (host, ...rest) => {
    const done = rest[rest.length - 1]
    process.nextTick(() => done(refuse(host)))
  }
}
