import { statfs } from 'node:fs/promises'
import type { Actor } from '../core/access.ts'
import { type QuotaBound, spend } from './quota.ts'
import type { Db } from './sql.ts'

const mb = 1e6
const hour = 3600

/** Bytes that may be left here: by the visitors of one network, an office or a block of flats among them; by one person. */
const visitors: QuotaBound = { most: 24 * mb, seconds: hour }
const person: QuotaBound = { most: 500 * mb, seconds: 24 * hour }
/** Of what the disk has left, what all of them together may take in a day; below so many bytes nobody leaves anything. */
const share = 1 / 10
const leastRoom = 2000 * mb

/** Bytes that are free where files are kept. */
export type ByteRoom = () => Promise<number>

/** Where the folder is not there yet, nothing is known: the disk will say it itself. */
export const roomAt =
  (dir: string): ByteRoom =>
  () =>
    statfs(dir).then(
      ({ bavail, bsize }) => bavail * bsize,
      () => Number.POSITIVE_INFINITY,
    )

/**
 * Whether so many bytes may be written: asked before the write, counted for all processes together. Refused `too_many_bytes`
 * to who has used up her own, `too_busy` to everybody where the disk or the day of the house is full.
 */
export const makeBudget =
  (db: Db, room: ByteRoom) =>
  async (
    { id, role }: Pick<Actor, 'id' | 'role'>,
    network: string,
    bytes: number,
  ): Promise<'too_many_bytes' | 'too_busy' | undefined> => {
    const free = await room()
    if (free < leastRoom) return 'too_busy'
    const [who, own] = role === 'visitor' ? [network, visitors] : [id, person]
    if (!(await spend(db, 'bytes', who, own, bytes))) return 'too_many_bytes'
    // A disk without end has no tenth.
    const all: QuotaBound = {
      most: Math.min(Math.floor(free * share), Number.MAX_SAFE_INTEGER),
      seconds: 24 * hour,
    }
    return (await spend(db, 'bytes', 'the house', all, bytes)) ? undefined : 'too_busy'
  }
