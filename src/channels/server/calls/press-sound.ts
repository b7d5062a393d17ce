import { spawn } from 'node:child_process'
import { makeTurns } from '../../../kernel/server/work-limiter.ts'

/** What one sound may take: seconds that are kept, seconds of work, bytes that come and go. */
export const soundBounds = {
  seconds: 180,
  patience: 30,
  bytesIn: 20 * 1024 * 1024,
  bytesOut: 2 * 1024 * 1024,
}

/** Below that, in decibels of full scale, nobody is heard. */
const silence = -50

export type PressedSound = { bytes: Buffer; isSilent: boolean }

const inTurn = makeTurns(1, 16)

/**
 * A sound of a switchboard (WAV, also in GSM, MP3) as every browser plays it: Opus in Ogg, its first three minutes. Made by `ffmpeg` in a
 * process of its own, one after the other; nothing where it is no such sound, takes too much, or there is no `ffmpeg`.
 */
export const pressSound = (bytes: Buffer): Promise<PressedSound | undefined> =>
  bytes.length > soundBounds.bytesIn ? Promise.resolve(undefined) : inTurn(() => press(bytes))

const press = (bytes: Buffer): Promise<PressedSound | undefined> =>
  new Promise((done) => {
    const child = spawn('ffmpeg', args, {
      stdio: ['pipe', 'pipe', 'pipe'],
      // What a hostile sound might make of it finds no secret there.
      env: process.env['PATH'] === undefined ? {} : { PATH: process.env['PATH'] },
      timeout: soundBounds.patience * 1000,
      killSignal: 'SIGKILL',
    })
    const made: Buffer[] = []
    let [size, told] = [0, '']
    child.stdout.on('data', (part: Buffer) => {
      size += part.length
      if (size > soundBounds.bytesOut) child.kill('SIGKILL')
      else made.push(part)
    })
    child.stderr.on('data', (part: Buffer) => {
      told = (told + part.toString('latin1')).slice(-8_000)
    })
    child.once('error', () => done(undefined))
    child.once('close', (code) => {
      const loudest = /max_volume: (-?[\d.]+|-inf) dB/.exec(told)?.[1]
      done(
        code === 0 && size > 0 && loudest !== undefined
          ? { bytes: Buffer.concat(made), isSilent: loudest === '-inf' || Number(loudest) < silence }
          : undefined,
      )
    })
    // A sound that is not read to its end is none of ours to say.
    child.stdin.on('error', () => {})
    child.stdin.end(bytes)
  })

// The program reads what it is handed and nothing else: no file, no address, no other kind.
const args = [
  '-hide_banner',
  '-nostdin',
  '-nostats',
  '-loglevel',
  'info',
  '-max_alloc',
  '200000000',
  '-protocol_whitelist',
  'pipe',
  '-format_whitelist',
  'wav,w64,mp3,ogg,gsm,au,aiff',
  '-i',
  'pipe:0',
  '-map',
  '0:a:0',
  '-vn',
  '-sn',
  '-dn',
  '-map_metadata',
  '-1',
  '-t',
  String(soundBounds.seconds),
  '-af',
  'volumedetect',
  '-ac',
  '1',
  '-ar',
  '48000',
  '-c:a',
  'libopus',
  '-b:a',
  '24k',
  '-threads',
  '1',
  '-f',
  'ogg',
  'pipe:1',
]
