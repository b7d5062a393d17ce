import { describe, expect, test } from 'vitest'
import { redacted } from './redact.ts'

const own = { first: 'Anne', last: 'Le Goff', phone: '06 12 34 56 78', email: 'anne@example.org' }
const marks = { person: '[autre]', phone: '[tél]', mail: '[courriel]', link: '[lien]' }
const others = [
  { first: 'Sylvie', last: 'Lefèvre', near: true },
  { first: 'Claire', last: 'Prat', near: false },
  { first: 'Yann', last: 'Le Goff', near: true },
  { first: 'Ali', last: 'Saïd', near: true },
]
const hide = (text: string) => redacted(text, others, own, marks)

describe('what was said of Madame Le Goff, given to her', () => {
  test.each([
    ['Vu avec Sylvie Lefèvre.', 'Vu avec [autre].'],
    ['Vu avec Mme Lefèvre, puis LEFEVRE Sylvie.', 'Vu avec [autre], puis [autre].'],
    ['La voisine Mme Prat a prévenu.', 'La voisine [autre] a prévenu.'],
    ['Sylvie rappelle demain.', '[autre] rappelle demain.'],
    ['Ali est passé, Saïd aussi ; Said reviendra.', '[autre] est passé, [autre] aussi ; [autre] reviendra.'],
  ])('%s', (said, told) => expect(hide(said)).toBe(told))

  test('keeps her own name, and a neighbour’s first name that is a word', () => {
    expect(hide('Anne Le Goff appelle. Mme Le Goff attend une réponse claire. Claire aussi.')).toBe(
      'Anne Le Goff appelle. Mme Le Goff attend une réponse claire. Claire aussi.',
    )
  })

  test('hides her son’s first name, who bears her own name', () => {
    expect(hide('Yann ouvrira la porte.')).toBe('[autre] ouvrira la porte.')
  })

  test('keeps her telephone and address, hides those of others', () => {
    expect(hide('Au 06 12 34 56 78 ou +33 6 12 34 56 78, sinon 06.11.22.33.44.')).toBe(
      'Au 06 12 34 56 78 ou +33 6 12 34 56 78, sinon [tél].',
    )
    expect(hide('anne@example.org, ou m.prat@example.org')).toBe('anne@example.org, ou [courriel]')
    expect(hide('Demande n° 102370 du 12 03 2026')).toBe('Demande n° 102370 du 12 03 2026')
  })

  test('hides a link that would open something', () => {
    expect(hide('Suivez-la : https://loge.example/t/AbCdEfGhIjKlMnOpQrStUv012345_-x puis répondez.')).toBe(
      'Suivez-la : [lien] puis répondez.',
    )
  })

  test('does not cut a word that holds a name', () => {
    expect(hide('Un pratique atelier, alibi.')).toBe('Un pratique atelier, alibi.')
  })
})
