import { sayCode } from '../../kernel/core/words.ts'
import type { ChoiceOption } from '../../kernel/web/parts/Choice.tsx'
import type { Speech } from '../../kernel/web/speech.ts'
import type { About, Piece, Queries } from '../core/contract.ts'
import { sayEquipment } from './say-piece.ts'

/** What an answer may be kept for. */
export type OfferedAbout = Queries['knowledge.offer']['output']['about']

/** A thing to tick, and what it says of the piece. */
export type AboutChoice = { option: ChoiceOption; about: About }

/** What may be ticked, the narrowest first: all that is ticked must fit where the answer is shown. */
export const aboutChoices = (offered: OfferedAbout, { t }: Pick<Speech, 't'>): AboutChoice[] => {
  const { building, thing, maker, model, nature, contracts, firms, trades } = offered
  const choice = (kind: string, value: string, label: string, about: About): AboutChoice => ({
    option: {
      value: `${kind} ${value}`,
      label: t(`knowledge.about.${kind}` as 'knowledge.about.nature', { what: label }),
    },
    about,
  })
  return [
    ...(nature ? [choice('nature', nature, sayCode(t, 'nature', nature), { nature })] : []),
    ...(thing
      ? [choice('thing', thing, sayEquipment({ thing, maker: null, model: null }, { t }), { thing })]
      : []),
    ...(thing && model
      ? [
          choice('model', model, sayEquipment(offered, { t }), {
            thing,
            model,
            ...(maker ? { maker } : {}),
          }),
        ]
      : []),
    ...trades.map((trade) => choice('trade', trade, sayCode(t, 'trade', trade), { trade })),
    ...contracts.map(({ id, name }) => choice('contract', id, name, { contract: id })),
    ...firms.map(({ id, name }) => choice('firm', id, name, { firm: id })),
    ...(building ? [choice('building', building.id, building.name, { building: building.id })] : []),
  ]
}

export const aboutOfTicks = (choices: readonly AboutChoice[], ticked: readonly string[]): About =>
  choices
    .filter(({ option }) => ticked.includes(option.value))
    .reduce<About>((all, { about }) => ({ ...all, ...about }), {})

/** What is ticked of a piece that stands. */
export const ticksOf = ({ about }: Piece): string[] =>
  [
    about.nature && `nature ${about.nature}`,
    about.thing && !about.model && `thing ${about.thing}`,
    about.model && `model ${about.model}`,
    about.trade && `trade ${about.trade}`,
    about.contract && `contract ${about.contract.id}`,
    about.firm && `firm ${about.firm.id}`,
    about.building && `building ${about.building.id}`,
  ].filter((tick) => typeof tick === 'string')

/** A piece that stands offers what it is about. */
export const offeredBy = ({ about }: Piece): OfferedAbout => ({
  nature: about.nature,
  thing: about.thing,
  maker: about.maker,
  model: about.model,
  trades: about.trade ? [about.trade] : [],
  building: about.building,
  contracts: about.contract ? [about.contract] : [],
  firms: about.firm ? [about.firm] : [],
})
