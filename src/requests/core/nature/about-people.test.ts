import { expect, test } from 'vitest'
import { natures } from './catalogue.ts'
import { isAboutPeople } from './about-people.ts'

const bodies = ['other.adaptation', 'danger.person', 'danger.violence']

test('what desks answer, and what mediators and exterminators are sent for, is about people, and so is a flat adapted to an illness, or a body in danger', () => {
  const sent = natures
    .filter(({ trade, matter }) => matter || trade === 'mediation' || trade === 'pest')
    .map(({ code }) => code)
  expect(natures.map(({ code }) => code).filter(isAboutPeople)).toEqual(
    natures.map(({ code }) => code).filter((code) => sent.includes(code) || bodies.includes(code)),
  )
  expect(sent.length).toBeGreaterThan(3)
})
