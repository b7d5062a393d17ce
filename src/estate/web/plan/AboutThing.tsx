import type { JSX } from 'preact'
import { dayOf, isYearAlone, sayDay } from '../../../kernel/core/dates.ts'
import { sayPhone } from '../../../kernel/core/say-figures.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { phone } from '../../../kernel/web/icons/icons.ts'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { PlacePlan, PlannedAsset } from '../../core/contract.ts'
import './thing.css'

type Props = { thing: PlannedAsset; plan: PlacePlan }

/** What a thing is, in a line or two: before one says what is wrong with it. */
export const AboutThing = ({ thing, plan }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const room = plan.rooms.find((r) => r.id === thing.room)
  const { warrantyUntil: until } = thing
  const made = [
    thing.maker,
    thing.model,
    ...[thing.serial, thing.deliveryPoint].map((serial) => serial && t('plan.serial', { serial })),
  ]
  const isOver = until !== null && until < dayOf(now)
  const lines = [
    [room ? t('plan.in', { room: room.name }) : '', made.filter(Boolean).join(' ')]
      .filter(Boolean)
      .join(' · '),
    [
      thing.installedOn &&
        (isYearAlone(thing.installedOn)
          ? t('plan.installed.year', { year: thing.installedOn.slice(0, 4) })
          : t('plan.installed', { day: sayDay(thing.installedOn, lang, now) })),
      until && t(isOver ? 'plan.warranty.over' : 'plan.warranty', { day: sayDay(until, lang, now) }),
    ]
      .filter(Boolean)
      .join(' '),
  ].filter(Boolean)
  return (
    <div class="thing-about">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {thing.open > 0 && <p class="thing-open">{t('plan.open', { n: thing.open })}</p>}
    </div>
  )
}

type MoreProps = Props & { request?: ((id: string) => string) | undefined }

/** What came before, and who repairs it. */
export const MoreOfThing = ({ thing, plan, request }: MoreProps): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { repairs, last } = thing
  const isProposed = Object.values(thing.said).some((each) => each.state === 'proposed')
  return (
    <div class="stack-s">
      {last.length > 0 && (
        <section>
          <h3>{t('plan.last')}</h3>
          <ul class="thing-last">
            {last.map(({ at, nature, request: id }) => (
              <li key={id}>
                {request ? <a href={request(id)}>{t(`nature.${nature}`)}</a> : t(`nature.${nature}`)}{' '}
                <span class="secondary">{sayDay(at, lang, now)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{t('plan.repairs')}</h3>
        {plan.builderUntil && (
          <>
            <p>{t('plan.repairs.builder', { day: sayDay(plan.builderUntil, lang, now) })}</p>
            {repairs && <p class="secondary">{t('plan.repairs.urgent')}</p>}
          </>
        )}
        {repairs ? (
          <a class="thing-call" href={`tel:${repairs.phone.replace(/\s/g, '')}`}>
            <Icon of={phone} />
            <span>
              <strong>{repairs.firm}</strong> <span class="figures unbroken">{sayPhone(repairs.phone)}</span>
              <span class="secondary">
                {t('plan.repairs.until', {
                  contract: repairs.contract,
                  day: sayDay(repairs.until, lang, now),
                })}
              </span>
            </span>
          </a>
        ) : (
          !plan.builderUntil && <p class="secondary">{t('plan.repairs.none')}</p>
        )}
      </section>
      {isProposed && <p class="secondary">{t('plan.proposed')}</p>}
      <Slot name="thing.known" building={plan.place.building.id} thing={thing} />
    </div>
  )
}
