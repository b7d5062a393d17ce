import { expect, test } from 'vitest'
import { en as call } from '../words/go-on.en.ts'
import { fr as appel } from '../words/go-on.fr.ts'
import { en } from './guidance.en.ts'
import { fr } from './guidance.fr.ts'

const whole = (words: Readonly<Record<string, string>>, stem: string): string =>
  Object.entries(words)
    .flatMap(([key, said]) => (key.startsWith(stem) ? said : []))
    .join(' ')

test('her page says that it is no notice yet, its forms, three months or one, and from when', () => {
  for (const part of [
    /Ce n’est pas encore un congé/,
    /lettre recommandée/,
    /commissaire de justice/,
    /contre récépissé/,
    /trois mois/,
    /un mois en zone tendue/,
    /mutation/,
    /justificatif/,
    /jour où nous recevons/,
  ])
    expect(whole(fr, 'guidance.notice')).toMatch(part)
  for (const part of [/not yet a notice/, /registered letter/, /three months/, /zone tendue/, /receive/])
    expect(whole(en, 'guidance.notice')).toMatch(part)
})

test('the call and the page say one law', () => {
  expect(appel['say.tell.notice']).toMatch(/trois mois, ou d’un mois en zone tendue/)
  expect(call['say.tell.notice']).toMatch(/three months, or one month where housing is scarce/)
  for (const words of [appel['say.tell.application'], whole(fr, 'guidance.application')])
    expect(words).toMatch(/revenus de l’avant-dernière année/)
})

test('nothing is promised to who applies: neither a home nor a rank', () => {
  expect(whole(fr, 'guidance.application')).toMatch(/pas une demande de logement, et ne donne pas de rang/)
  for (const words of [whole(fr, 'guidance.'), whole(en, 'guidance.')])
    expect(words).not.toMatch(/nous vous (?:trouv|attribu|propos)|we will (?:find|allot|offer)/i)
})
