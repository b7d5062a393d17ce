import { expect, test } from 'vitest'
import { slices } from '../../src/app/slices.ts'
import type { Fact } from '../../src/kernel/core/command.ts'
import { type Jobs, jobsOf, type Reactions } from '../../src/kernel/server/slice.ts'
import { evolve as evolveOrder } from '../../src/contractors/core/evolve-order.ts'
import { orderFact } from '../../src/contractors/core/facts.ts'
import { factOf } from '../../src/requests/core/decide/request-rule.ts'
import { evolve } from '../../src/requests/core/evolve-request.ts'
import type { Follow } from '../../src/requests/core/lifecycle.ts'
import { tellRow, toldFacts } from '../../src/notices/core/tells.ts'
import { program, read } from './tree.ts'

// The proof is the compiler's: each line marked here would compile, and fail the types of tests, if facts had none.

test('who hears a fact that no slice tells, or a key that its data has not, does not compile', () => {
  const reactions: Reactions = {
    'request.oriented': ({ subject, data: { to } }) => [{ type: 'order.cancel', subject, data: { to } }],
    // @ts-expect-error: no slice tells it
    'request.directed': () => [],
    // @ts-expect-error: an incident is named by `outage`
    'request.attached': ({ subject, data: { incident } }) => [{ type: 'x', subject, data: incident }],
  }
  const jobs: Jobs = {
    // @ts-expect-error: no slice tells it
    'order.finished': () => [],
    // @ts-expect-error: its data holds `order`
    'order.done': ({ data: { workOrder } }) => [{ task: 'x', payload: { workOrder } }],
  }
  const follows: readonly Follow[] = [
    // @ts-expect-error: what it means is data of `order.witnessed`
    { fact: 'order.witnessed.not', to: 'waiting', ball: 'agency' },
    // @ts-expect-error: what was seen is `done`
    { fact: 'order.witnessed', when: ({ finished }) => Boolean(finished), to: 'waiting', ball: 'firm' },
  ]
  const tells = [
    // @ts-expect-error: no slice tells it
    tellRow('request.directed', ['requester'], 'chosen', () => true),
    // @ts-expect-error: why it waits is its `reason`
    tellRow('request.waits', ['requester'], 'waits', ({ matter }, { data }) => matter?.waitsFor === data.why),
  ]
  expect([...Object.keys(reactions), ...Object.keys(jobs), ...follows, ...tells]).toHaveLength(9)
})

test('nor does who tells it, or folds it', () => {
  const facts: Fact[] = [
    { type: 'device.named', subject: 's', data: {} },
    // @ts-expect-error: no slice tells it
    { type: 'device.called', subject: 's', data: {} },
    // @ts-expect-error: a checkpoint is a `point`
    { type: 'round.set', subject: 's', data: { place: 'p', kind: undefined, added: true } },
    // @ts-expect-error: it is an alarm, and says which danger
    { type: 'alarm.raised', subject: 's', data: { n: 1 } },
  ]
  const rules = [
    // @ts-expect-error: `to` a status
    () => factOf({} as never, 'request.moved', {} as never, { whither: 'waiting' }),
    // @ts-expect-error: no act on a request tells it
    () => factOf({} as never, 'order.done', {} as never, {}),
    // @ts-expect-error: an outcome is a `reason`
    () => orderFact({} as never, 'order.refused', { because: 'noCapacity' }),
    // @ts-expect-error: no slice tells it
    () => evolve({} as never, { type: 'request.directed', data: {} }, ''),
    // @ts-expect-error: whom it goes to is `to`
    () => evolve({} as never, { type: 'request.oriented', data: { whom: 'firm' } }, ''),
    // @ts-expect-error: no slice tells it
    () => evolveOrder({} as never, { type: 'order.finished', subject: 's', data: {} }, {} as never),
  ]
  expect([...facts, ...rules]).toHaveLength(10)
})

test('what is enclosed with a fact has its keys too, and goes with no other', () => {
  const facts: Fact[] = [
    { type: 'device.revoked', subject: 's', data: { why: 'lost' }, private: { session: 's', person: 'p' } },
    // @ts-expect-error: whose session ends is the `person`
    { type: 'device.revoked', subject: 's', data: { why: 'lost' }, private: { session: 's', who: 'p' } },
    // @ts-expect-error: how she is reached is the `contact`
    { type: 'request.filed', subject: 's', data: {} as never, private: { reach: { lastName: 'N’Diaye' } } },
    // @ts-expect-error: nothing is enclosed with it
    { type: 'device.named', subject: 's', data: {}, private: { words: 'Le mien.' } },
  ]
  const reactions: Reactions = {
    // @ts-expect-error: its `filing`
    'request.vouched': ({ subject, private: its }) => [{ type: 'x', subject, data: its?.request }],
    // @ts-expect-error: what a firm wrote are `words`
    'order.done': ({ subject, private: its }) => [{ type: 'x', subject, data: its?.text }],
  }
  const jobs: Jobs = {
    // @ts-expect-error: of nobody who is known
    'person.known': ({ private: its }) => [{ task: 'x', payload: { names: its?.names } }],
  }
  expect([...facts, ...Object.keys(reactions), ...Object.keys(jobs)]).toHaveLength(7)
})

const printed = read('test/golden/facts.md')[0]!.text
const isPrinted = (fact: string): boolean => printed.includes(`\n| ${fact} |`)

test('whatever is heard in the house is a row of facts.md', () => {
  const heard = slices.flatMap((slice) => [
    ...Object.keys(slice.reactions ?? {}),
    ...Object.keys(jobsOf(slice, slices)),
    ...(slice.stands?.after ?? []),
  ])
  expect(heard.length).toBeGreaterThan(100)
  expect([...heard, ...toldFacts].filter((fact) => !isPrinted(fact))).toEqual([])
})

test('and so is whatever a question asks of the journal', () => {
  const asked = program()
    .filter(({ text }) => text.includes('kernel.fact'))
    .flatMap(({ text }) => [...text.matchAll(/\btype (?:=|<>|in \(|not in \()([^`)\n]*)/g)])
    .flatMap(([, names]) => [...names!.matchAll(/'([a-z]+\.[a-zA-Z.]+)'/g)])
    .map(([, name]) => name!)
  expect(asked.length).toBeGreaterThan(20)
  expect(asked.filter((fact) => !isPrinted(fact))).toEqual([])
})
