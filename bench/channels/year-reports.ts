import type { Random } from '../../seeds/random.ts'
import { type CollectiveKind, collectiveKinds, type TroubleKind, troubleKinds } from './year-kinds.ts'
import { dressWords, sayTrouble, type SentenceRole } from './year-sentences.ts'
import type { TownBuilding, TownHome, TownStairs } from './year-town.ts'

/** One report as the house receives it, with what is true of it beside: `trouble` and `collective` are for the judge alone. */
export type YearReport = {
  id: string
  /** hours since the first of January */
  at: number
  channel: string
  words: string
  /** what the portal or a person chose; undefined where only words came */
  chosen: string | undefined
  /** who reports: her home; undefined for a caretaker, and for who gave no name */
  household: string | undefined
  home: TownHome
  /** where all walk, if it is filed there; else at a home */
  part: string | undefined
  trouble: string
  kind: string
  collective: boolean
  /** hours at which the trouble ends */
  ends: number
}

const yearHours = 8760
const channels: readonly [name: string, share: number][] = [
  ['phone', 0.4],
  ['portal', 0.28],
  ['mail', 0.18],
  ['sms', 0.07],
  ['letter', 0.03],
  ['counter', 0.04],
]

/** A year of reports in their order. The same seed tells the same year. Shares by channel, repeats and slips are invented but where year-kinds.ts says otherwise. */
export const tellYear = (r: Random, town: readonly TownBuilding[]): YearReport[] => {
  const year = new YearTelling(r)
  for (const building of town) {
    for (const home of building.homes) year.tellHome(home)
    for (const stairs of building.stairs) year.tellStairs(stairs)
    for (const kind of collectiveKinds) year.tellBreakdowns(kind, building)
  }
  return year.reports.sort((a, b) => a.at - b.at)
}

type Told = {
  kind: string
  nature: string
  near: readonly string[]
  trouble: string
  collective: boolean
  ends: number
}

// One seed, one stream of chances: what is told draws from it in order.
class YearTelling {
  reports: YearReport[] = []
  private readonly r: Random
  private n = 0
  constructor(r: Random) {
    this.r = r
  }

  tellHome(home: TownHome): void {
    const { r } = this
    // Some flats are worse than others: half of the troubles come from a sixth of them. Invented.
    const weight = r.chance(1 / 6) ? 3 : 0.6
    for (const kind of troubleKinds) {
      if (!kind.homes) continue
      for (let i = poisson(r, (kind.homes / 1000) * weight * scale); i > 0; i--) this.tellTrouble(kind, home)
    }
  }

  tellStairs(stairs: TownStairs): void {
    const { r } = this
    for (const kind of troubleKinds) {
      if (!kind.shared || (kind.shared.part === 'lift' && !stairs.lift)) continue
      for (let i = poisson(r, kind.shared.rate / 1000); i > 0; i--) {
        const begins = this.hourOf(kind.winter)
        const told = this.begin(kind, false, begins + lasting(r, kind.days * 24))
        if (r.chance(0.3))
          this.report(told, r.pick(stairs.homes), begins + r.next() * 8, kind.shared.part, 'caretaker')
        for (const home of stairs.homes)
          if (r.chance(kind.shared.tellers))
            this.tellBy(told, home, begins + lasting(r, kind.shared.hours), kind.shared.part)
      }
    }
  }

  tellBreakdowns(kind: CollectiveKind, building: TownBuilding): void {
    const { r } = this
    for (const homes of scopesOf(kind, building)) {
      for (let i = poisson(r, kind.rate / 1000); i > 0; i--) {
        const begins = this.hourOf(kind.winter)
        const told = this.begin(kind, true, begins + Math.max(1, lasting(r, kind.lasts)))
        if (r.chance(0.15)) this.report(told, r.pick(homes), begins + r.next(), kind.part, 'caretaker')
        const concerned = kind.name === 'leak.stack' ? r.pick(stacks(homes)) : homes
        for (const home of concerned)
          if (r.chance(kind.share)) this.tellBy(told, home, begins + lasting(r, kind.hours), kind.part)
      }
    }
  }

  private tellTrouble(kind: TroubleKind, home: TownHome): void {
    const begins = this.hourOf(kind.winter)
    this.tellBy(
      this.begin(kind, false, begins + Math.max(6, lasting(this.r, kind.days * 24))),
      home,
      begins,
      undefined,
    )
  }

  // A home tells it once, and maybe again: minutes later by another way, or when days have gone by.
  private tellBy(told: Told, home: TownHome, at: number, part: string | undefined): void {
    const { r } = this
    if (at >= told.ends) return
    this.report(told, home, at, part, 'first')
    for (let when = at; r.chance(0.17); ) {
      when += r.chance(0.4) ? 0.05 + lasting(r, 0.5) : lasting(r, 110)
      if (when >= told.ends || when >= yearHours) return
      this.report(told, home, when, part, 'again')
    }
  }

  private begin(kind: TroubleKind | CollectiveKind, collective: boolean, ends: number): Told {
    return {
      kind: kind.name,
      nature: kind.nature,
      near: kind.near ?? [],
      trouble: `t${this.n++}`,
      collective,
      ends,
    }
  }

  private report(told: Told, home: TownHome, at: number, part: string | undefined, role: SentenceRole): void {
    const { r } = this
    if (at >= yearHours) return
    const channel = role === 'caretaker' ? 'field' : pickShare(r, channels)
    const { kind, trouble, collective, ends, nature } = told
    const isNamed = ['portal', 'phone', 'counter', 'field'].includes(channel)
    // Of what all share, seven in ten who choose say so; who writes is filed at her home. Invented.
    const there = part && (role === 'caretaker' || (isNamed && r.chance(0.7))) ? part : undefined
    this.reports.push({
      id: `r${this.reports.length}`,
      at,
      channel,
      words: dressWords(r, sayTrouble(r, kind, role), channel),
      chosen: isNamed ? this.chooseNature(nature, told.near, channel) : undefined,
      household: role === 'caretaker' || r.chance(0.03) ? undefined : home.id,
      home,
      part: there,
      trouble,
      kind,
      collective,
      ends,
    })
  }

  // Who is asked chooses right nine times in ten by telephone, eight and a half on the portal; else a near one, or «autre». Invented.
  private chooseNature(nature: string, near: readonly string[], channel: string): string {
    const { r } = this
    if (r.chance(channel === 'portal' ? 0.85 : 0.92)) return nature
    return near.length && r.chance(0.75) ? r.pick(near) : 'other.repair'
  }

  // By day more than by night; in winter what belongs to it, and three times as much in the first cold week of October.
  private hourOf(winter: boolean | undefined): number {
    const { r } = this
    for (;;) {
      const hour = Math.floor(r.next() * yearHours)
      const day = Math.floor(hour / 24)
      const isCold = day < 110 || day > 278
      const weight =
        (!winter ? 0.33 : day >= 279 && day < 286 ? 1 : isCold ? 0.33 : 0.03) * hourWeight(hour % 24)
      if (r.chance(weight)) return hour + r.next()
    }
  }
}

/** What is told beside breakdowns is scaled so that the year has about 30,000 reports. */
const scale = 0.62

const hourWeight = (hour: number): number => (hour < 6 ? 0.15 : hour < 8 ? 0.7 : hour < 20 ? 1 : 0.5)

const scopesOf = ({ scope, needs }: CollectiveKind, building: TownBuilding): TownHome[][] => {
  if (needs === 'heating' && !building.heating) return []
  if (needs === 'hotwater' && !building.hotwater) return []
  const stairs = building.stairs.filter(({ lift }) => needs !== 'lift' || lift)
  if (scope === 'building') return [building.homes]
  if (scope === 'stairs') return stairs.map(({ homes }) => homes)
  return stairs.flatMap(({ homes }) => [...Map.groupBy(homes, ({ riser }) => riser).values()])
}

// Two to four storeys under each other.
const stacks = (homes: readonly TownHome[]): TownHome[][] =>
  [2, 3, 4].flatMap((high) =>
    homes.flatMap((_, i) => (i + high <= homes.length ? [homes.slice(i, i + high)] : [])),
  )

const lasting = (r: Random, mean: number): number => -Math.log(1 - r.next()) * mean

const poisson = (r: Random, mean: number): number => {
  let n = 0
  for (let p = r.next(); p > Math.exp(-mean); p *= r.next()) n++
  return n
}

const pickShare = (r: Random, shares: readonly [name: string, share: number][]): string => {
  let roll = r.next()
  for (const [name, share] of shares) if ((roll -= share) < 0) return name
  return shares[0]![0]
}
