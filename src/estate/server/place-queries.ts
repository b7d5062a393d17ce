import { dayOf } from '../../kernel/core/dates.ts'
import { can, mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { answer, type Slice } from '../../kernel/server/slice.ts'
import { readCode } from '../core/door-codes.ts'
import { queries } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { putBack } from '../core/inventory/put-back-delivery.ts'
import { trades } from '../core/inventory/trade-of-kind.ts'
import { plain } from '../../kernel/core/fold-words.ts'
import { causeAnswers } from './inventory/cause-answers.ts'
import { beforeOf, differencesOf, thanksOf } from './inventory/read-differences.ts'
import { twinsOf } from './inventory/join-store.ts'
import { assetsOf } from './inventory/care-list.ts'
import { planOf } from './inventory/read-plan.ts'
import { plansOf } from './inventory/read-building-plans.ts'
import { ratesOf } from './inventory/failure-rates.ts'
import { puttingOf } from './inventory/before-delivery.ts'
import { toldAnswers } from './inventory/building-coverage.ts'
import { seenAnswers } from './inventory/estate-freshness.ts'
import { worksAnswers } from './inventory/works-answers.ts'
import { addressAnswers } from './complete-address.ts'
import { buildingsOf } from './find-buildings.ts'
import { cardOf, kindOf } from './building-card.ts'
import { cardsOf } from './building-cards.ts'
import { labelsOf, placeOfCode } from './find-codes.ts'
import { doorsOf, findByCode, findPlaces, placeOf, unitsOf } from './find-places.ts'

/** Questions about places. The public ones look beyond any policy: an address and a door are read in the street. */
export const placeAnswers: NonNullable<Slice['queries']> = {
  ...toldAnswers,
  ...causeAnswers,
  ...seenAnswers,
  ...worksAnswers,
  ...addressAnswers,
  'inventory.before': answer({
    ...queries['inventory.before'],
    answer: async ({ db, offers, actor, now }, { building, delivery }) => {
      const state = await puttingOf(db, offers, building, delivery)
      if (!state.agency) return refuse('not_found')
      if (!can(grants, 'settle', actor, { agency: state.agency, building })) return refuse('not_yours')
      return state.takings.length ? putBack(state, dayOf(now)).counts : null
    },
  }),
  'place.find': answer({
    ...queries['place.find'],
    beyond: true,
    answer: async ({ db }, { q }) => {
      const code = readCode(q)
      const byCode = code ? await findByCode(db, code) : []
      if (byCode.length) return byCode
      return plain(q).length < 2 ? [] : findPlaces(db, q)
    },
  }),
  'place.doors': answer({
    ...queries['place.doors'],
    beyond: true,
    answer: ({ db }, of) => doorsOf(db, of),
  }),
  'place.byCode': answer({
    ...queries['place.byCode'],
    beyond: true,
    answer: async ({ db }, { code }) => {
      const kept = readCode(code)
      return (kept && (await placeOfCode(db, kept))) || refuse('unknown_code')
    },
  }),
  'place.card': answer({
    ...queries['place.card'],
    answer: async ({ db, offers, actor, now }, asked) =>
      cardOf(db, offers, actor, 'place' in asked ? await kindOf(db, asked.place) : asked, dayOf(now)),
  }),
  'place.plan': answer({
    ...queries['place.plan'],
    answer: ({ db, offers, actor, now }, asked) => planOf(db, offers, actor, asked, dayOf(now)),
  }),
  'asset.list': answer({
    ...queries['asset.list'],
    answer: async ({ db, actor, now }, input) =>
      mayAnywhere(grants, 'weigh', actor) ? assetsOf(db, input, now) : refuse('not_yours'),
  }),
  'asset.rates': answer({
    ...queries['asset.rates'],
    answer: async ({ db, offers, actor, now }, input) =>
      mayAnywhere(grants, 'weigh', actor) ? ratesOf(db, offers, input, now) : refuse('not_yours'),
  }),
  'asset.twins': answer({
    ...queries['asset.twins'],
    answer: ({ db, offers, actor }, { asset }) => twinsOf(db, offers, actor, asset),
  }),
  'place.before': answer({
    ...queries['place.before'],
    answer: ({ db, actor }, { objects }) => beforeOf(db, actor, objects),
  }),
  'estate.differences': answer({
    ...queries['estate.differences'],
    answer: ({ db, actor }, { building }) => differencesOf(db, actor, building),
  }),
  'estate.thanks': answer({
    ...queries['estate.thanks'],
    answer: async ({ db, actor, now }) =>
      mayAnywhere(grants, 'correctAsset', actor)
        ? { rows: await thanksOf(db, actor, now) }
        : refuse('not_yours'),
  }),
  'place.cards': answer({
    ...queries['place.cards'],
    answer: async ({ db, offers, actor, now }, { buildings }) =>
      mayAnywhere(grants, 'read', actor)
        ? { cards: await cardsOf(db, offers, actor, buildings, dayOf(now)) }
        : refuse('not_yours'),
  }),
  'place.plans': answer({
    ...queries['place.plans'],
    answer: async ({ db, offers, actor }, { buildings }) =>
      mayAnywhere(grants, 'read', actor)
        ? { plans: await plansOf(db, offers, actor, buildings), trades }
        : refuse('not_yours'),
  }),
  'place.units': answer({
    ...queries['place.units'],
    answer: async ({ db, actor }, { building }) => {
      if (!mayAnywhere(grants, 'read', actor)) return refuse('not_yours')
      return (await placeOf(db, { building })) ? unitsOf(db, { building }) : refuse('not_found')
    },
  }),
  'place.labels': answer({
    ...queries['place.labels'],
    answer: async ({ db, actor, settings }, { building }) => {
      if (!mayAnywhere(grants, 'read', actor)) return refuse('not_yours')
      const place = await placeOf(db, { building })
      if (!place) return refuse('not_found')
      return { building: place.building, labels: await labelsOf(db, building, settings.publicUrl) }
    },
  }),
  'place.buildings': answer({
    ...queries['place.buildings'],
    answer: async ({ db, actor }, input) =>
      mayAnywhere(grants, 'read', actor) ? buildingsOf(db, input) : refuse('not_yours'),
  }),
}
