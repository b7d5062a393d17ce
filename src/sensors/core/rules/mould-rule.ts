import { longestStep, type MeterReading } from '../index-steps.ts'
import { type OpenDay, runDays } from './day-turns.ts'

/** What a wall of our buildings keeps of the warmth inside at its coldest spot (fRsi of EN ISO 13788; below .7 mould is built in). */
const factor = 0.7

/** Pascals of water that air holds at most, by its temperature in °C (EN ISO 13788, E.7 and E.8). */
export const saturation = (celsius: number): number =>
  610.5 *
  Math.exp(celsius >= 0 ? (17.269 * celsius) / (237.3 + celsius) : (21.875 * celsius) / (265.5 + celsius))

/** The coldest spot of a wall, in °C: θsi = θe + fRsi(θi − θe). */
export const wallCelsius = (inside: number, outside: number): number => outside + factor * (inside - outside)

/** How damp air is at a wall, in %: the water in the room against what the air at the wall can hold. */
export const wallHumidity = (room: { celsius: number; humidity: number }, wall: number): number =>
  (room.humidity * saturation(room.celsius)) / saturation(wall)

/** Hours of a day in which the wall is known, above 80 % (mould grows), and above 75 % (it does not go). */
export type WallDay = { known: number; wet: number; damp: number }

type Air = {
  humidity: readonly MeterReading[]
  inside: readonly MeterReading[]
  outside?: readonly MeterReading[]
  wall?: readonly MeterReading[]
}

/**
 * A day of a home’s walls: of each hour the last value of each probe, in hundredths. Where a probe sits on the wall its own temperature
 * is taken; elsewhere that outside, and what the wall keeps. `start`: noon, in seconds.
 */
export const wallDay = ({ humidity, inside, outside, wall }: Air, start: number, hours: number): WallDay => {
  const told = { known: 0, wet: 0, damp: 0 }
  for (let i = 0; i < hours; i++) {
    const end = start + (i + 1) * 3600
    const room = { celsius: lastOf(inside, end), humidity: lastOf(humidity, end) }
    const at = wallAt(room.celsius, lastOf(outside, end), lastOf(wall, end))
    if (room.celsius === undefined || room.humidity === undefined || at === undefined) continue
    const percent = wallHumidity({ celsius: room.celsius, humidity: room.humidity }, at)
    told.known++
    if (percent > 80) told.wet++
    if (percent > 75) told.damp++
  }
  return told
}

const wallAt = (inside?: number, outside?: number, told?: number): number | undefined =>
  told ?? (inside === undefined || outside === undefined ? undefined : wallCelsius(inside, outside))

const lastOf = (readings: readonly MeterReading[] | undefined, end: number): number | undefined => {
  const last = readings?.findLast(({ at }) => at < end)
  return last && end - last.at <= longestStep + 3600 ? last.value / 100 : undefined
}

/** Hours of a day, and days, after which mould is likely; hours that must be known. */
const [mostHours, mouldDays, enoughHours] = [6, 7, 16]

/** More than six hours a day above 80 %, seven days: it opens; it closes when two days stay below 75 % for all but six hours. */
export const mouldyDays = (days: readonly ({ day: string } & WallDay)[]): OpenDay[] =>
  runDays(
    days
      .filter(({ known }) => known >= enoughHours)
      .map(({ day, wet, damp }) => ({ day, holds: wet > mostHours, fails: damp <= mostHours })),
    mouldDays,
  )
