import { describe, expect, test } from 'vitest'
import { blank, type ReportDraft } from './report-draft.ts'
import { filingOf, natureInDanger, pointedAt } from './filing-of-draft.ts'
import {
  answersGiven,
  answering,
  firstMissing,
  matterOfDraft,
  progressOf,
  questionAt,
  shownStep,
  stepAfter,
  stepsOf,
  nextQuestion,
} from './report-steps.ts'

const stranger = { place: false, person: false }
const asks = [
  { code: 'running', words: 'L’eau coule sans s’arrêter ?' },
  { code: 'drops', words: 'Ce sont seulement des gouttes ?' },
]
const tap = { code: 'plumbing.tap_leak' as const, label: 'Robinet qui fuit', pictogram: 'tap', asks }
const home: ReportDraft['spot'] = {
  kind: 'dwelling',
  building: 'b',
  unit: 'u',
  said: '12 rue de Verdun, porte 3',
}
const told: ReportDraft = {
  ...blank,
  words: 'Le robinet fuit.',
  spot: home,
  nature: tap,
  answers: { running: true },
}

describe('what Madame Le Goff is asked', () => {
  test('without an account: her words, the place, what it is, how to reach her, when, and nothing twice', () => {
    expect(stepsOf({ ...told, answers: {}, nature: { ...tap, asks: [] } }, stranger)).toEqual([
      'gate',
      'words',
      'where',
      'what',
      'reach',
      'when',
      'check',
    ])
  })

  test('with the code of her door and signed in, neither where nor who', () => {
    const steps = stepsOf(told, { place: true, person: true })
    for (const step of ['where', 'door', 'reach']) expect(steps).not.toContain(step)
  })

  test('at home, where there is a plan: to point at it, if it is something that stands there', () => {
    const known = { place: false, person: true, plan: 'u' }
    expect(stepsOf(told, known)).toContain('thing')
    expect(firstMissing({ ...told, answers: {}, nature: undefined }, known)).toBe('what')
    for (const elsewhere of [
      { ...told, spot: { ...home, unit: 'v' } },
      { ...told, danger: 'gas' as const },
    ])
      expect(stepsOf(elsewhere, known)).not.toContain('thing')
    const thing = { id: 'radiator', kind: 'radiator', said: 'Radiateur', unit: 'u' }
    const said = { lang: 'fr', signedIn: true, times: '' } as const
    expect(filingOf({ ...told, thing }, said)).toMatchObject({ asset: 'radiator' })
    expect(filingOf({ ...told, thing: { ...thing, unit: 'v' } }, said)).not.toHaveProperty('asset')
  })

  test('the room that she points at comes before her words, or alone', () => {
    const said = { lang: 'fr', signedIn: true, times: '' } as const
    const room = { id: 'living', said: 'Séjour', unit: 'u' }
    expect(filingOf({ ...told, room }, said).words).toBe('Séjour : Le robinet fuit.')
    expect(filingOf({ ...told, words: '', room }, said).words).toBe('Séjour')
    expect(filingOf({ ...told, words: 'a'.repeat(4000), room }, said).words).toHaveLength(4000)
    expect(pointedAt({ ...told, room })).toEqual(room)
    const elsewhere = { ...told, room: { ...room, unit: 'v' } }
    expect([filingOf(elsewhere, said).words, pointedAt(elsewhere)]).toEqual(['Le robinet fuit.', undefined])
  })

  test('with the label of her entrance, her door and not the address', () => {
    const at = { building: 'b', entrance: 'e', said: '12 rue de Verdun' }
    const known = { ...stranger, address: true }
    const draft = { ...told, spot: undefined, address: at }
    expect(stepsOf(draft, known).slice(0, 3)).toEqual(['gate', 'words', 'door'])
    expect(progressOf('door', draft, known)).toEqual({ at: 2, of: 6 })
  })

  test('nobody has to be home for the hall', () => {
    expect(
      stepsOf({ ...told, spot: { kind: 'common', building: 'b', said: 'Hall' } }, stranger),
    ).not.toContain('when')
  })

  test('in danger nobody looks for a name in a list', () => {
    expect(stepsOf({ ...blank, danger: 'gas' }, stranger)).not.toContain('what')
    const lift = { kind: 'common' as const, building: 'b', part: 'lift', said: '' }
    expect(natureInDanger({ ...blank, danger: 'exit', spot: lift }, '').code).toBe('lift.stuck_person')
  })

  test('a danger that was read in her words is said right after them, and nobody is asked when she is home', () => {
    const read = { ...told, danger: 'gas' as const, read: 'sure' as const }
    expect(stepsOf(read, stranger).slice(1, 3)).toEqual(['words', 'danger'])
    expect(firstMissing(read, stranger)).toBe('danger')
    expect(stepsOf(read, stranger)).not.toContain('when')
  })

  test('a danger leaves without a name: she may say who she is, and need not', () => {
    const read = { ...told, danger: 'gas' as const, read: 'sure' as const, told: 'gas' as const }
    expect(stepsOf(read, stranger)).toContain('reach')
    expect(firstMissing(read, stranger)).toBe('check')
    expect(shownStep('reach', read, stranger, false)).toBe('reach')
    const half = filingOf({ ...read, email: 'jeanne@' }, { lang: 'fr', signedIn: false, times: '' })
    expect(half.requester).toEqual({ name: '' })
  })

  test('of a fire that she writes no electrician is sent for; a nature that she chose stays hers', () => {
    const home = { kind: 'dwelling' as const, building: 'b', unit: 'u', said: '' }
    const said = { ...blank, words: 'au feu', spot: home, danger: 'fire' as const, read: 'sure' as const }
    expect(natureInDanger(said, '').code).toBe('danger.fire')
    expect(natureInDanger({ ...said, danger: 'medical' }, '').code).toBe('danger.person')
  })

  test('one yes is enough: the next question is not asked', () => {
    expect(nextQuestion({ ...told, answers: {} })?.code).toBe('running')
    expect(nextQuestion({ ...told, answers: { running: false } })?.code).toBe('drops')
    expect(nextQuestion(told)).toBeUndefined()
  })

  test('the first missing answer is where she is led, and the summary when all is there', () => {
    expect(firstMissing(blank, stranger)).toBe('words')
    expect(firstMissing(told, stranger)).toBe('reach')
    expect(firstMissing({ ...told, name: 'Jeanne Le Goff', paper: true }, stranger)).toBe('check')
  })

  test('changing one answer from the summary comes back to it', () => {
    const whole = { ...told, name: 'Jeanne Le Goff', phone: '0612345678' }
    expect(stepAfter('words', whole, stranger, true)).toBe('check')
    expect(
      stepAfter(
        'where',
        { ...whole, spot: undefined, address: { building: 'b', entrance: null, said: '' } },
        stranger,
        true,
      ),
    ).toBe('door')
  })

  test('the steps told are those that come', () => {
    expect(progressOf('words', blank, stranger)).toEqual({ at: 1, of: 6 })
    expect(progressOf('detail', told, stranger)).toEqual({ at: 3, of: 6 })
    expect(progressOf('check', told, { place: true, person: true })).toEqual({ at: 4, of: 4 })
  })
})

describe('what leaves', () => {
  test('names the dwelling alone, and how to reach her', () => {
    const data = filingOf(
      { ...told, name: ' Jeanne Le Goff ', email: 'jeanne@exemple.fr', times: ['morning'] },
      { lang: 'fr', signedIn: false, times: 'Le matin' },
    )
    expect(data).toEqual({
      nature: 'plumbing.tap_leak',
      channel: 'portal',
      lang: 'fr',
      words: 'Le robinet fuit.',
      unit: 'u',
      answers: { running: true },
      access: 'Le matin',
      requester: { name: 'Jeanne Le Goff', email: 'jeanne@exemple.fr', toldBy: 'mail' },
    })
  })

  test('signed in, nothing about her', () => {
    expect(filingOf(told, { lang: 'fr', signedIn: true, times: '' })).not.toHaveProperty('requester')
  })

  test('a danger is said by its answer, which makes it U0', () => {
    const data = filingOf(
      { ...blank, danger: 'flood', spot: home },
      { lang: 'fr', signedIn: true, times: '' },
    )
    expect([data.nature, data.answers]).toEqual(['plumbing.pipe_leak', { flood: true }])
  })
})

describe('a nature with two questions', () => {
  const no = { ...told, answers: { running: false } }

  test('asks the second after a no, at a place of its own: «retour» leads to the first', () => {
    expect(stepAfter('detail', no, stranger, false)).toBe('detail')
    expect([questionAt(no, null), questionAt(no, '0'), questionAt(no, '7')]).toEqual([1, 0, 1])
    expect(questionAt({ ...told, answers: {} }, '1')).toBe(0)
  })

  test('lets the first answer be changed: a yes to it asks no more, and lets the second go', () => {
    const both = { ...told, answers: { running: false, drops: true } }
    expect(answering(both, 0, true)).toEqual({ running: true })
    expect(answering(no, 1, true)).toEqual({ running: false, drops: true })
    expect(nextQuestion({ ...both, answers: answering(both, 0, true) })).toBeUndefined()
  })

  test('tells both answers back in the summary', () => {
    expect(answersGiven({ ...told, answers: { running: false, drops: true } })).toEqual([
      { words: 'L’eau coule sans s’arrêter ?', yes: false, n: 0 },
      { words: 'Ce sont seulement des gouttes ?', yes: true, n: 1 },
    ])
  })
})

describe('what others have reported already', () => {
  const known = { ...stranger, here: true }
  const ready = { ...told, answers: { running: true } }

  test('is told right after place and nature, before she types who she is', () => {
    const steps = stepsOf(ready, known)
    expect(steps.indexOf('known')).toBeLessThan(steps.indexOf('reach'))
    expect(firstMissing(ready, known)).toBe('known')
    expect(stepsOf(ready, stranger)).not.toContain('known')
  })

  test('is not told twice of the same, and anew of another place', () => {
    const heard = { ...ready, heard: matterOfDraft(ready) }
    expect(firstMissing(heard, known)).toBe('reach')
    expect(firstMissing({ ...heard, spot: { ...home, building: 'c' } }, known)).toBe('known')
  })

  test('while it is looked up its screen waits; where there is nothing to tell, she is still asked when somebody can open', () => {
    const hers = { place: false, person: true }
    expect(shownStep('known', ready, { ...hers, here: true }, false)).toBe('known')
    expect(shownStep('known', ready, { ...hers, here: false }, false)).toBe('when')
    expect(shownStep('known', ready, { ...hers, here: false }, true)).toBe('check')
    expect(shownStep('known', { ...ready, nature: undefined, answers: {} }, hers, false)).toBe('what')
    expect(shownStep('nowhere', ready, hers, false)).toBe('check')
    expect(shownStep(null, ready, hers, false)).toBe('gate')
  })

  test('waits for nobody in danger', () => {
    expect(stepsOf({ ...ready, danger: 'gas' }, known)).not.toContain('known')
  })
})
