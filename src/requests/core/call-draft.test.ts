import { describe, expect, test } from 'vitest'
import { type CallAct, callDraft, type CallDraft, emptyDraft, someone } from './call-draft.ts'

const annick = {
  id: '0192f0c0-0000-7000-8000-00000000000a',
  name: 'Annick Le Goff',
  phone: '0612345678',
  email: '',
}
const after = (...acts: CallAct[]): CallDraft => acts.reduce(callDraft, emptyDraft('N’Diaye', 'fr'))

const write: CallAct = { act: 'write', data: 'Ça sent le gaz dans l’escalier' }
const change: CallAct = { act: 'change', data: { nature: 'plumbing.tap_leak', urgency: 'U1', slot: 'none' } }

test('a call begins with the name that was typed, and nothing else', () => {
  expect(after()).toEqual({
    words: '',
    changed: {},
    answers: {},
    part: undefined,
    picked: undefined,
    who: { name: 'N’Diaye', reach: '', lang: 'fr' },
    collective: false,
    besides: { access: '', photos: [] },
    calmed: '',
    caller: undefined,
    elsewhere: false,
  })
})

describe('the proposal', () => {
  test('another nature lets fall what was changed in the proposal of the one before', () => {
    expect(after(change, { act: 'choose', data: 'gas.smell' }).changed).toEqual({ nature: 'gas.smell' })
  })
  test('a danger that she confirms keeps it', () => {
    expect(after(change, { act: 'confirmDanger', data: 'gas.smell' }).changed).toEqual({
      nature: 'gas.smell',
      urgency: 'U1',
      slot: 'none',
    })
  })
  test('a danger is denied in the words of then, and of no others', () => {
    const denied = after(write, { act: 'denyDanger', data: undefined })
    expect(denied.calmed).toBe(denied.words)
    expect(callDraft(denied, { act: 'write', data: 'Il y a le feu' }).calmed).not.toBe('Il y a le feu')
  })
})

describe('the place', () => {
  test('the whole building is no part of it', () => {
    const hall = after({ act: 'locate', data: 'hall' })
    expect(hall.part).toBe('hall')
    expect(callDraft(hall, { act: 'locate', data: 'building' }).part).toBeUndefined()
    expect(callDraft(hall, { act: 'locate', data: 'home' }).part).toBe('home')
  })
  test('of another door than hers, Madame Le Goff is who calls', () => {
    expect(after({ act: 'moveElsewhere', data: annick })).toMatchObject({
      elsewhere: true,
      caller: { name: 'Annick Le Goff', phone: '0612345678', person: annick.id, tie: 'family', told: true },
    })
  })
  test('somebody of whom nothing is known is nobody of the house', () => {
    expect(someone()).toEqual({ name: '', phone: '', email: '', tie: 'family', told: true })
  })
})

test('once filed, who and where it was stay on the screen, and nothing of what was said', () => {
  const picked = { building: 'b', name: '24 rue Edmond Valentin' }
  const who = { name: 'N’Diaye', reach: 'n@example.org', lang: 'en' as const }
  const full = after(
    { act: 'pick', data: picked },
    { act: 'describe', data: who },
    write,
    change,
    { act: 'denyDanger', data: undefined },
    { act: 'answer', data: { electric: true } },
    { act: 'locate', data: 'hall' },
    { act: 'gather', data: true },
    { act: 'add', data: { access: 'Le matin', photos: ['p'] } },
    { act: 'moveElsewhere', data: annick },
    { act: 'name', data: someone({ name: 'D’Angelo' }) },
  )
  for (const [field, value] of Object.entries(full))
    expect(value, field).not.toEqual(after()[field as keyof CallDraft])
  expect(callDraft(full, { act: 'clear', data: undefined })).toEqual({ ...after(), picked, who })
})
