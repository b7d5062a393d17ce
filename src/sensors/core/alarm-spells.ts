import { dayNumberOf } from '../../kernel/core/zone.ts'

/** A run of days on which a rule was open; without `to` it still is. Days are `yyyy-mm-dd`, from noon on. */
export type Spell = { from: string; to?: string }

/** An alarm: one a thing and kind. Spells less than a fortnight apart are one story, told once. */
export type AlarmStory = { spells: Spell[] }

/** Days within which what comes back is the same alarm. */
export const sameAlarmDays = 14

/**
 * The alarms of one rule from all its days, in their order: the same whatever the order in which the days were heard. A day that is not
 * among them is one of which nothing is known: it ends no spell. `ended`: it was over before that day was.
 */
export const alarmStories = (
  days: readonly { day: string; open: boolean; ended?: boolean }[],
): AlarmStory[] => {
  const stories: AlarmStory[] = []
  let spell: Spell | undefined
  let last = ''
  for (const { day, open, ended } of days) {
    if (open && !spell) {
      spell = { from: day }
      const story = stories.at(-1)
      if (story && gapOf(story, day) <= sameAlarmDays) story.spells.push(spell)
      else stories.push({ spells: [spell] })
    } else if (!open && spell) {
      spell.to = last
      spell = undefined
    }
    if (spell && ended) {
      spell.to = day
      spell = undefined
    }
    last = day
  }
  return stories
}

const gapOf = ({ spells }: AlarmStory, day: string): number =>
  dayNumberOf(day) - dayNumberOf(spells.at(-1)?.to ?? day)

/** These stories where the device was taken away on a day (`gone`), and none stands in its place: what was open ends there. */
export const endStories = (stories: readonly AlarmStory[], gone: string | undefined): AlarmStory[] =>
  stories.map(({ spells }) => ({
    spells: spells.map(({ from, to }) => {
      const end = to ?? (gone === undefined ? undefined : gone > from ? gone : from)
      return end === undefined ? { from } : { from, to: end }
    }),
  }))

/** An alarm as it is kept. */
export type KeptAlarm = AlarmStory & { id: string }

/**
 * What is to be done so that what is kept says what the days say now: stories that are new, and those that moved. Told by where they
 * meet: a story whose beginning moved by a day that was heard late stays the same alarm.
 */
export const alarmChanges = (
  kept: readonly KeptAlarm[],
  stories: readonly AlarmStory[],
): { raise: AlarmStory[]; move: KeptAlarm[]; withdraw: string[] } => {
  const left = new Map(kept.map((alarm) => [alarm.id, alarm]))
  const raise: AlarmStory[] = []
  const move: KeptAlarm[] = []
  for (const story of stories) {
    const same = [...left.values()].find((alarm) => meet(alarm, story))
    if (!same) raise.push(story)
    else {
      left.delete(same.id)
      if (JSON.stringify(same.spells) !== JSON.stringify(story.spells)) move.push({ ...story, id: same.id })
    }
  }
  return { raise, move, withdraw: [...left.keys()] }
}

const meet = (a: AlarmStory, b: AlarmStory): boolean =>
  startOf(a) <= endOf(b) + sameAlarmDays && startOf(b) <= endOf(a) + sameAlarmDays

const startOf = ({ spells }: AlarmStory): number => dayNumberOf(spells[0]!.from)
const endOf = ({ spells }: AlarmStory): number => {
  const to = spells.at(-1)?.to
  return to ? dayNumberOf(to) : Infinity
}
