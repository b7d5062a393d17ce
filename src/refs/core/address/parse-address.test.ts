import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stripAccents } from '../../../kernel/core/fold-words.ts'
import { parseAddress } from './parse-address.ts'

/** «16 18 20|rue|meuniers» for each street, then the parts, then what is left. */
const told = (address: string): string[] => {
  const { segments, parts, rest } = parseAddress(address)
  return [
    ...segments.map(({ numbers, kind, name }) => `${numbers.join(' ')}|${kind}|${name.join(' ')}`),
    ...parts,
    ...rest.map((word) => `+${word}`),
  ]
}

describe('addresses as the city of Paris lists its programmes (ODbL) and as the RPLS has them (Licence Ouverte)', () => {
  test.each([
    ['16-20 RUE DES MEUNIERS', ['16 18 20|rue|meuniers']],
    ['12-14-16, RUE DELAITRE', ['12 14 16|rue|delaitre']],
    ['92-94-98, BD PONIATOWSKI', ['92 94 98|boulevard|poniatowski']],
    ['48,58,61 RUE DE LA CHINE', ['48 58 61|rue|chine']],
    ['52 RUE STENDHAL- 55/57 RUE DES PRAIRIES', ['52|rue|stendhal', '55 57|rue|prairies']],
    ['7-8, RUE DES PRAIRIES', ['7 8|rue|prairies']],
    ['30 ET 34 A 42 RUE FRANCOIS MIRON', ['30 34 36 38 40 42|rue|francois miron']],
    ['44BIS, RUE LUCIEN SAMPAIX', ['44b|rue|lucien sampaix']],
    ['61, BIS RUE DU FAUBOURG SAINT DENIS', ['61b|rue|faubourg saint denis']],
    ['8 - 8 BIS , RUE POLONCEAU', ['8 8b|rue|polonceau']],
    ['5 B RUE VOLTAIRE', ['5b|rue|voltaire']],
    ['9-11A RUE PAVEE', ['9 11a|rue|pavee']],
    ['12, PLACE DE LA PORTE DE VANVES', ['12|place|porte vanves']],
    ['3-7, RUE DE L’AVE MARIA', ['3 5 7|rue|ave maria']],
    ['9 AV PIERRE 1ER DE SERBIE', ['9|avenue|pierre 1er serbie']],
    ['4 place du 8 Mai 1945', ['4|place|8 mai 1945']],
    ['206, RUE LA FAYETTE', ['206|rue|la fayette']],
    ['8, RUE DE LA COUR DES NOUES 7, IMPASSE EVEILLARD', ['8|rue|cour noues', '7|impasse|eveillard']],
    ['1-5, RUE LUCIEN ET SACHA GUITRY', ['1 3 5|rue|lucien et sacha guitry']],
    ['30 RUE ET 3 VILLA DE L’ERMITAGE', ['30|rue|ermitage', '3|villa|ermitage']],
    ['116-118, RUE MICHEL-ANGE - 109, BD MURAT', ['116 118|rue|michel ange', '109|boulevard|murat']],
    ['6 IMPASSE BOUTRON\n29 RUE DU TERRAGE', ['6|impasse|boutron', '29|rue|terrage']],
    ['47, AV. DU MARECHAL FAYOLLE', ['47|avenue|marechal fayolle']],
    ['144-146, RUE DU FG ST DENIS', ['144 146|rue|faubourg saint denis']],
    ['50, SAINTE CROIX DE LA BRETONNERIE', ['50||sainte croix bretonnerie']],
    ['Rue Voltaire, 16', ['16|rue|voltaire']],
    ['RUE DE REUILLY - 6 ET 8 PASSAGE A12', ['|rue|reuilly', '6 8|passage|a12']],
    ['12 grande rue', ['12|rue|grande']],
    ['16 R VOLTAIRE 11100 NARBONNE', ['16|rue|voltaire']],
    ['12 résidence des Lilas', ['12|residence|lilas']],
    ['n° 102372', ['+102372']],
  ])('%s', (address, streets) => expect(told(address)).toEqual(streets))

  test.each([
    ['LOT 4 - 5BIS-10, IMPASSE ROBERT', ['5b 6 7 8 9 10|impasse|robert', 'lot 4']],
    ['POLE 2 - LOTS 2A  71 RUE RAYMOND LOSSERAND', ['71|rue|raymond losserand', 'lot 2', 'lot 2a']],
    [
      '15-17, RUE EMILE DUPLOYE (ULS) LOTS 1-3 ET 7',
      ['15 17|rue|emile duploye', 'lot 1', 'lot 2', 'lot 3', 'lot 7', '+uls'],
    ],
    ['30-40 QUAI DE LA RAPEE LOT 6A 6B', ['30 32 34 36 38 40|quai|rapee', 'lot 6a', 'lot 6b']],
    [
      'BEAUJON LOT 7- 208 A 210 RUE DU FBG SAINT HONORE',
      ['208 210|rue|faubourg saint honore', 'lot 7', '+beaujon'],
    ],
    ['97 RUE DAMREMONT  BAT E', ['97|rue|damremont', 'bat e']],
    ['ILOT CAILLIE1-3, RUE D’AUBERVILLIERS', ['1 3|rue|aubervilliers', 'lot caillie', '+caillie']],
    ['GROUPE VERSAILLES', ['+versailles']],
    ['RESIDENCE NEY -  53-63 BD NEY', ['53 55 57 59 61 63|boulevard|ney', '+ney']],
  ])('with parts and groups: %s', (address, parts) => expect(told(address)).toEqual(parts))
})

test('whatever is written, something is read, and nothing of it is a number that nobody wrote', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (address) => {
      const { segments } = parseAddress(address)
      expect(segments.every(({ name }) => name.length > 0)).toBe(true)
      if (!/[\p{Nd}\p{No}]/u.test(address.normalize('NFKD')))
        expect(segments.flatMap(({ numbers }) => numbers)).toEqual([])
    }),
  )
})

const streets = fc.record({
  numbers: fc.constantFrom('12', '5 BIS', '16-20', '2, 4 et 6', '1 à 7'),
  kind: fc.constantFrom('rue', 'Avenue', 'bd', 'PLACE', 'quai'),
  name: fc.constantFrom(
    'de la Chapelle',
    'Ménilmontant',
    'du Général N’Diaye',
    'des Éclusiers',
    'Cœur de Vey',
  ),
})
const write = ({ numbers, kind, name }: { numbers: string; kind: string; name: string }): string =>
  `${numbers} ${kind} ${name}`

test('the order of streets, capitals and accents change nothing', () => {
  fc.assert(
    fc.property(
      fc.array(streets, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(' ', ', ', ' - ', '\n', ' et '),
      (list, between) => {
        const address = list.map(write).join(between)
        const one = told(address)
        expect(one).toHaveLength(list.length)
        expect(told(list.toReversed().map(write).join(between))).toEqual(one.toReversed())
        expect(told(address.toUpperCase())).toEqual(one)
        expect(told(stripAccents(address))).toEqual(one)
      },
    ),
  )
})
