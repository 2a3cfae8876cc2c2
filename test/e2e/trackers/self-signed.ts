import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'

export interface SelfSigned {
  /** For a TLS server. */
  readonly key: string
  readonly cert: string
  /** Fingerprint of the public key, for the browser's list of those that it lets pass. */
  readonly fingerprint: string
}

/**
 * A certificate for this run alone, signed by its own key. Made here and not kept in a file: a private key in a
 * repository sets off everybody's scanners, and a certificate in one runs out some day. Node can read certificates but
 * not write them, hence the DER by hand.
 */
export function selfSigned(name: string): SelfSigned {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  const subject = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from(name)))))
  const hour = 3_600_000
  const toBeSigned = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    sequence(ECDSA_SHA256),
    subject,
    sequence(time(Date.now() - hour), time(Date.now() + 24 * hour)),
    subject,
    spki,
  )
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem(sequence(toBeSigned, sequence(ECDSA_SHA256), signature(toBeSigned, privateKey))),
    fingerprint: createHash('sha256').update(spki).digest('base64'),
  }
}

const COMMON_NAME = Buffer.from('0603550403', 'hex')
const ECDSA_SHA256 = Buffer.from('06082a8648ce3d040302', 'hex')

/** One DER value: its tag, its length, itself. */
function der(tag: number, content: Buffer): Buffer {
  const { length } = content
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}

function sequence(...parts: Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts))
}

function time(ms: number): Buffer {
  const digits = new Date(ms).toISOString().replace(/\D/g, '').slice(2, 14)
  return der(0x17, Buffer.from(`${digits}Z`))
}

function signature(content: Buffer, key: KeyObject): Buffer {
  return der(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', content, key)]))
}

function pem(certificate: Buffer): string {
  const lines = certificate.toString('base64').replace(/.{64}/g, '$&\n')
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`
}
