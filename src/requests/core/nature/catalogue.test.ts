import { describe, expect, test } from 'vitest'
import { groups, isNatureCode, natureOf, natures, naturesAt } from './catalogue.ts'
import {
  type Closure,
  closureOf,
  closureReasons,
  closures,
  mayCloseAs,
  needsConfirmation,
} from './closure.ts'
import { hints as hintsEn } from './hints.en.ts'
import { hints as hintsFr } from './hints.fr.ts'
import { articles, decencyDecree, repairsDecree } from './law.ts'
import { bare } from '../../../kernel/core/fold-words.ts'
import { isMatter } from './is-matter.ts'
import { matterAnswers } from './matter-answers.ts'
import { matters } from './no-repair.ts'
import { isWalled } from './walled-natures.ts'
import { asks, dangers } from './urgency.ts'
import { mayWaitFor, waitings } from './waiting-reasons.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'
import { en as listsEn } from './words.lists.en.ts'
import { fr as listsFr } from './words.lists.fr.ts'
import { en as rulesEn } from './words.rules.en.ts'
import { fr as rulesFr } from './words.rules.fr.ts'
import { en as tenancyEn } from './words.tenancy.en.ts'
import { fr as tenancyFr } from './words.tenancy.fr.ts'

const french: Record<string, string> = { ...fr, ...rulesFr, ...listsFr, ...tenancyFr }
const english: Record<string, string> = { ...en, ...rulesEn, ...listsEn, ...tenancyEn }

describe('the catalogue', () => {
  test('has each code once, in a group that is offered', () => {
    expect(new Set(natures.map(({ code }) => code)).size).toBe(natures.length)
    const known = groups.map(({ group }) => group)
    for (const { code, group } of natures) expect([code, known.includes(group)]).toEqual([code, true])
    for (const { group } of groups) expect(natures.some((n) => n.group === group)).toBe(true)
  })

  test('offers at each place what may be wrong there and nothing else', () => {
    for (const where of ['dwelling', 'common'] as const) {
      const shown = naturesAt(where).flatMap((family) => family.natures)
      expect(shown.map(({ code }) => code).sort()).toEqual(
        natures
          .filter((n) => n.where.includes(where))
          .map(({ code }) => code)
          .sort(),
      )
    }
  })

  test('a tenant’s repair names its line of the decree, and only it does', () => {
    for (const { code, liability, decree } of natures)
      expect([code, decree !== undefined]).toEqual([code, liability === 'tenant'])
  })

  test('what is no repair is known by its code, has its promise, and what may come of it', () => {
    for (const { code, matter } of natures) {
      expect([code, isMatter(code)]).toEqual([code, matter !== undefined])
      expect([code, isWalled(code)]).toEqual([code, matter?.walled ?? false])
    }
    for (const kind of matters) expect([kind, isNatureCode(`matter.${kind}`)]).toEqual([kind, true])
    const may = natures.flatMap(({ matter }) => matter?.answers ?? [])
    expect(new Set(may)).toEqual(new Set(matterAnswers))
  })

  test('an unknown code is something else', () => {
    expect(natureOf('old.code').code).toBe('other.repair')
    expect([isNatureCode('lift.stopped'), isNatureCode('old.code')]).toEqual([true, false])
  })

  test('hints are written as they are compared', () => {
    for (const line of [...Object.values(hintsFr), ...Object.values(hintsEn)]) {
      expect(line).toBe(bare(line))
      expect(line).toMatch(/^[a-z0-9*+]+(, [a-z0-9*+]+)*$/)
    }
  })
})

describe('the words', () => {
  const keys = [
    ...natures.flatMap((n) => [
      `nature.${n.code}`,
      `trade.${n.trade}`,
      `urgency.${n.urgency}`,
      `liability.${n.liability}`,
    ]),
    ...natures.flatMap(asks).map((answer) => `nature.ask.${answer}`),
    ...dangers.flatMap((danger) => [`nature.ask.${danger}`, `urgency.because.${danger}`]),
    ...groups.map(({ group }) => `nature.group.${group}`),
    ...closures.map(({ code }) => `closure.${code}`),
    ...waitings.flatMap(({ code, ball }) => [`waiting.${code}`, `ball.${ball}`]),
    ...repairsDecree.codes.map((line) => `decree.${line}`),
    ...decencyDecree.codes.map((article) => `decency.${article}`),
    ...Object.keys(articles).map((article) => `article.${article}`),
  ]

  test.each([...new Set(keys)])('say %s in both languages', (key) => {
    expect([key in french, key in english]).toEqual([true, true])
  })

  test('French signs stand after a narrow space and apostrophes are round', () => {
    for (const [key, sentence] of Object.entries(french))
      expect([key, sentence]).toEqual([key, expect.not.stringMatching(/ [:;?!]|[^\u202f ][;?!]|'/)])
  })
})

describe('closed is not fixed', () => {
  test.each(closureReasons)('%s says which in its first word', (reason) => {
    const { fixed } = closureOf(reason)
    const begins = {
      true: /^Réparée$/,
      provisional: /^Réparée provisoirement/,
      false: /^Close sans réparation/,
      none: /^Traitée/,
    }
    expect(french[`closure.${reason}`]).toMatch(begins[`${fixed}`])
  })

  test('one reason alone means fixed, one fixed for now', () => {
    expect(closures.filter(({ fixed }) => fixed === true).map(({ code }) => code)).toEqual(['done'])
    expect(closures.filter(({ fixed }) => fixed === 'provisional').map(({ code }) => code)).toEqual([
      'done_temporarily',
    ])
  })

  test('no other pair can be written', () => {
    // @ts-expect-error a duplicate is not a repair
    const wrong: Closure = { reason: 'duplicate', fixed: true }
    expect(closureOf('duplicate')).not.toEqual(wrong)
  })

  test('Madame Le Goff may confirm or withdraw; a firm may not decline', () => {
    expect(mayCloseAs('tenant')).toEqual(['done', 'withdrawn'])
    expect(mayCloseAs('firm')).toEqual(['done', 'done_temporarily'])
    expect(mayCloseAs('visitor')).toEqual([])
    expect(needsConfirmation('done')).toBe(true)
  })
})

describe('waiting', () => {
  test('whoever waits, somebody has the ball; our own quote does not stop the promise', () => {
    expect(waitings.map(({ code, ball, paused }) => [code, ball, paused])).toEqual([
      ['tenant', 'tenant', true],
      ['access', 'tenant', true],
      ['part', 'firm', true],
      ['quote', 'firm', false],
      ['hq', 'hq', true],
      ['thirdParty', 'third', true],
      ['news', 'agency', false],
      ['notDone', 'agency', false],
      ['report', 'firm', false],
    ])
    expect(mayWaitFor('firm')).toEqual(['access', 'part'])
  })
})
