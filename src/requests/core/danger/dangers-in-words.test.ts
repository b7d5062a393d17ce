import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dangerIn } from './dangers-in-words.ts'

const folder = resolve(import.meta.dirname, '../../../../test/fixtures/words/own')
const said = readdirSync(folder).map((file) => ({
  kind: file.replace('.txt', ''),
  sentences: readFileSync(resolve(folder, file), 'utf8').trim().split('\n'),
}))
const dangers = said.filter(({ kind }) => kind !== 'none' && kind !== 'plain')
const calm = said.find(({ kind }) => kind === 'none')!.sentences

/** What rings: a doubt only asks. */
const rings = (words: string): string | undefined => {
  const danger = dangerIn(words)
  return danger?.weak ? undefined : danger?.kind
}

describe('a danger in her own words', () => {
  test.each(dangers)('of $kind is heard, however it is said', ({ sentences }) => {
    const silent = sentences.filter((words) => !dangerIn(words))
    expect(silent.length, silent.join('\n')).toBeLessThanOrEqual(sentences.length * 0.1)
  })

  test('is not heard where nothing burns, nobody is stuck and all is over', () => {
    const frightened = calm.filter((words) => rings(words))
    expect(frightened.length, frightened.join('\n')).toBeLessThanOrEqual(calm.length * 0.03)
  })

  test('is denied by whom she says is not in it', () => {
    expect(rings('ascenseur bloqué, personne dedans')).toBeUndefined()
    expect(dangerIn('ascenseur bloqué, une personne dedans')?.kind).toBe('lift')
    expect(rings('fausse alerte pour l’odeur de gaz')).toBeUndefined()
    expect(dangerIn('hier c’était réparé mais ça recommence, ça sent le gaz')?.kind).toBe('gas')
  })

  test('that no rule knows is asked about, and rings nobody', () => {
    const doubtful = said
      .flatMap(({ kind, sentences }) => (kind === 'none' ? [] : sentences))
      .map(dangerIn)
      .filter((d) => d?.weak)
    expect(doubtful.every((d) => d?.sure === false && d.because.length > 0)).toBe(true)
    expect(doubtful.length).toBeGreaterThan(0)
  })

  test('is heard where she says no more than that she is in one', () => {
    for (const words of [
      'je suis en danger',
      'JE SUIS EN DANGER CHEZ MOI',
      'ma voisine est en danger',
      'I am in danger',
    ])
      expect([words, rings(words)]).toEqual([words, 'medical'])
    for (const word of ['help', 'Aide', 'danger', 'secours'])
      expect([word, dangerIn(word)?.weak]).toEqual([word, true])
  })

  test('is asked about where she calls for help, whatever is broken beside it; no tool, form or charity calls', () => {
    const cries = [
      'À l’aide, poignée cassée',
      'À L’AIDE, MA CHASSE D’EAU COULE',
      'a laide',
      'a laide la porte de Mme N’Diaye',
      'aidez moi svp c’est urgent',
      'aidez-moi vite',
      'help, handle broken',
      'à l’aiiiide',
      'venez m’aider s’il vous plaît, le volet est coincé',
    ]
    expect(cries.filter((words) => !dangerIn(words))).toEqual([])
    const none = [
      'j’ai réparé la poignée à l’aide d’un tournevis',
      'j’ai vidé la bassine à l’aide d’une éponge',
      'aidez-moi à changer mon mot de passe',
      'help me to fill the form',
      'je demande une aide au logement',
      'merci de votre aide',
    ]
    expect(none.filter((words) => dangerIn(words))).toEqual([])
    // How many end a mail about anything: asked about, and nobody is woken.
    for (const words of [
      'Hello, I have no hot water since two days. Please help. Serge',
      'My intercom is dead, please help!',
    ])
      expect([words, dangerIn(words)?.weak]).toEqual([words, true])
    expect(rings('please help me, he is hitting me')).toBeDefined()
  })

  test('is denied by a denial, however it is put, and told by « plus » where it is more', () => {
    const denials = [
      'pas d’odeur de gaz, la gazinière ne s’allume plus',
      'il n’y a plus d’odeur de gaz',
      'aucun feu, aucune fumée',
      'jamais de gaz ici',
      'ya personne dans l’ascenseur',
      'hier il y avait une odeur de gaz, c’est réparé',
    ]
    expect(denials.filter((words) => dangerIn(words))).toEqual([])
    expect(rings('de plus en plus de fumée dans la cage')).toBe('fire')
    expect(rings('une personne âgée dans l’ascenseur bloqué')).toBe('lift')
    expect(rings('la voisine ne répond plus depuis trois jours')).toBe('medical')
  })

  test('is not asked about in the small words of a thread', () => {
    const small = [
      'Alors ?',
      'Avec la photo.',
      'Et sonnez deux fois.',
      'Passez par la cour.',
      'merci, à lundi',
    ]
    expect(small.filter((words) => dangerIn(words))).toEqual([])
  })

  test('is not heard in other senses of its words', () => {
    const other = [
      'la gazinière est à changer',
      'feu tricolore en panne',
      'la porte claque',
      'le loyer me tue',
    ]
    expect(other.filter((words) => dangerIn(words))).toEqual([])
  })

  test('tells which of her words said it', () => {
    expect(dangerIn('Bonjour, ÇA SENT le Gaz dans ma cuisine')?.because).toEqual(['SENT', 'Gaz'])
  })
})

describe('« fils »', () => {
  test.each([
    'Bonjour, je suis le fils de Mme Le Goff, le robinet coule toujours',
    'Mon fils a pris une douche, l’eau coule',
  ])('is a child: %s', (words) => {
    expect(dangerIn(words)).toBeUndefined()
  })

  test.each([
    'il y a des fils dénudés dans le couloir',
    'l’eau coule sur les fils électriques',
    'un fils electrique pend du plafond',
  ])('is the current: %s', (words) => {
    expect(dangerIn(words)).toMatchObject({ kind: 'power' })
  })
})
