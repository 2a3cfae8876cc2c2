import { createSocket, type Socket } from 'node:dgram'
import { createServer, type AddressInfo } from 'node:net'

export interface Watched {
  readonly port: number
  close(): void
}

type Note = (seen: 'connected' | 'fetched') => void

/** Opens a port of its own and notes whoever comes: a connection, and whether anything was sent over it. */
export function watchPort(kind: 'tcp' | 'udp', note: Note): Promise<Watched> {
  return kind === 'tcp' ? watchConnections(note) : watchPackets(note)
}

async function watchConnections(note: Note): Promise<Watched> {
  const server = createServer(socket => {
    note('connected')
    socket.on('data', () => note('fetched'))
    socket.on('error', () => {})
    // Nobody is going to answer: an idle connection would keep the process alive.
    socket.unref()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { port: (server.address() as AddressInfo).port, close: () => void server.close() }
}

/** Packets are sent to one address only, and that may be the newer one: it takes both kinds where the machine has it. */
async function watchPackets(note: Note): Promise<Watched> {
  const socket = await bound('udp6', '::').catch(() => bound('udp4', '127.0.0.1'))
  socket.on('message', () => note('fetched'))
  return { port: socket.address().port, close: () => void socket.close() }
}

function bound(type: 'udp4' | 'udp6', address: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = createSocket(type)
    socket.once('error', reject)
    socket.bind(0, address, () => resolve(socket))
  })
}
