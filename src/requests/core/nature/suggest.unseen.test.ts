import { expect, test } from 'vitest'
import type { NatureCode } from './catalogue.ts'
import { suggestNature } from './suggest-nature.ts'

/**
 * Sentences written after the hints and never used to correct them: what a stranger's words get. Do not tune the hints
 * on these; write new ones instead.
 */
const unseen: readonly (readonly [words: string, where: 'dwelling' | 'common', ...right: NatureCode[]])[] = [
  [
    'Bonjour, le robinet de ma baignoire ne se ferme pas complètement',
    'dwelling',
    'plumbing.tap_leak',
    'plumbing.tap_broken',
  ],
  ['ça goutte sous le meuble de la salle de bain', 'dwelling', 'plumbing.pipe_leak', 'plumbing.tap_leak'],
  ['tache jaune qui grandit au plafond de la cuisine', 'dwelling', 'plumbing.ceiling_leak'],
  ['aucun robinet ne donne d’eau', 'dwelling', 'plumbing.no_water'],
  ['le debit est tres faible a la cuisine', 'dwelling', 'plumbing.low_pressure'],
  ['impossible de vider la baignoire', 'dwelling', 'drain.bath_blocked'],
  ['sa remonte dans le bac à douche', 'dwelling', 'drain.bath_blocked', 'drain.stack_blocked'],
  ['wc bouchés depuis dimanche on est cinq', 'dwelling', 'toilet.blocked'],
  ['le réservoir des toilettes se remplit sans cesse', 'dwelling', 'toilet.flush_leak'],
  ['bouton poussoir de la chasse enfoncé', 'dwelling', 'toilet.flush_broken', 'toilet.flush_leak'],
  ['aucun radiateur ne chauffe', 'dwelling', 'heating.none', 'heating.radiator_cold'],
  ['14 degrés ce matin dans le salon', 'dwelling', 'heating.weak', 'heating.none'],
  ['chaudierre eteinte voyant rouge', 'dwelling', 'heating.boiler'],
  ['douche glacée tous les matins', 'dwelling', 'hotwater.none', 'hotwater.weak'],
  ['fuite au groupe de sécurité du chauffe-eau', 'dwelling', 'hotwater.tank_leak'],
  ['tout a sauté, on est dans le noir', 'dwelling', 'power.none', 'power.trips'],
  ['la lampe du couloir de mon appartement ne marche pas', 'dwelling', 'power.light'],
  ['j’ai pris le jus en branchant le frigo', 'dwelling', 'power.danger'],
  ['on ne voit rien dans l’escalier le soir', 'common', 'light.common'],
  ['odeur de gaz devant ma porte', 'common', 'gas.smell'],
  ['ascenseur arrêté entre deux étages avec quelqu’un dedans', 'common', 'lift.stuck_person', 'lift.fault'],
  ['l’assenseur est encore hors service', 'common', 'lift.stopped'],
  ['la porte de l’ascenseur se referme trop vite', 'common', 'lift.cabin', 'lift.fault'],
  ['je ne peux plus rentrer chez moi la clé ne tourne plus', 'dwelling', 'lock.landing_door', 'lock.stiff'],
  ['mon fils a égaré le trousseau', 'dwelling', 'lock.lost_keys'],
  ['la porte d’en bas reste ouverte jour et nuit', 'common', 'door.entrance'],
  ['la sonnette ne fait aucun bruit', 'dwelling', 'intercom.broken'],
  ['quelqu’un a forcé ma boîte à lettres', 'common', 'letterbox.broken'],
  ['double vitrage fêlé dans la chambre', 'dwelling', 'window.broken_glass', 'window.draught'],
  ['le vent rentre par la baie vitrée', 'dwelling', 'window.draught'],
  ['la sangle du volet a lâché', 'dwelling', 'window.shutter'],
  ['champignons sur le mur derrière le lit', 'dwelling', 'damp.mould'],
  ['de l’eau traverse la façade à chaque orage', 'dwelling', 'damp.wall'],
  ['hotte et vmc sans aspiration', 'dwelling', 'ventilation.stopped'],
  ['le parquet gondole dans le salon', 'dwelling', 'inside.floor'],
  ['plâtre qui tombe du plafond', 'dwelling', 'inside.ceiling'],
  ['des blattes dans la salle de bain', 'dwelling', 'pest.cockroach'],
  ['ça gratte dans le faux plafond la nuit, des souris je pense', 'dwelling', 'pest.rodent'],
  ['containers pas sortis ce matin', 'common', 'bins.full'],
  ['un frigo traîne dans l’entrée', 'common', 'bins.bulky'],
  ['quelqu’un a uriné dans l’ascenseur', 'common', 'stairs.dirty', 'lift.cabin'],
  ['la rampe du 2e est descellée', 'common', 'stairs.step'],
  ['le toit fuit au dernier étage', 'dwelling', 'roof.leak'],
  ['un gros arbre penche vers les fenêtres', 'common', 'green.tree'],
  ['les haies n’ont pas été taillées', 'common', 'green.upkeep'],
  ['une épave bloque le parking', 'common', 'outside.wreck'],
  ['la voisine du dessus marche en talons à 3h du matin', 'dwelling', 'noise.neighbour'],
  ['rassemblements tous les soirs en bas de l’immeuble', 'common', 'noise.gathering'],
  ['pas de réception télé', 'dwelling', 'other.antenna'],
  ['baignoire trop haute pour ma mère, peut-on mettre une douche', 'dwelling', 'other.adaptation'],
]

/** Sentences whose nature is not among the first n. */
const missedBy = (n: number): string[] =>
  unseen
    .filter(([words, where, ...right]) =>
      suggestNature(words, where)
        .slice(0, n)
        .every(({ code }) => !right.includes(code)),
    )
    .map(([words]) => words)

test('of fifty unseen sentences, the right nature is in the first three for 85 %, first for 75 %', () => {
  expect(unseen).toHaveLength(50)
  expect(missedBy(3)).toSatisfy((missed: string[]) => missed.length <= 7)
  expect(missedBy(1)).toSatisfy((missed: string[]) => missed.length <= 12)
})
