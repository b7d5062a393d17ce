import { lineOf } from '../../core/spend-limit.ts'
import { type Cents, quantityOf } from '../../../kernel/core/money.ts'
import type { JSX } from 'preact'
import { saySlot } from '../../../kernel/core/dates.ts'
import { sayMoney, sayPhone } from '../../../kernel/core/say-figures.ts'
import { phone } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { PaperList } from '../../../kernel/web/parts/load-papers.ts'
import { PhotoStrip } from '../../../kernel/web/parts/PhotoStrip.tsx'
import { carriesLink } from '../../../kernel/web/http-headers.ts'
import { photoPath } from '../../../kernel/web/pictures.ts'
import { VoicePlayer } from '../../../kernel/web/parts/VoicePlayer.tsx'
import { mapOf } from '../../../kernel/web/map-address.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { FirmOrder } from '../../core/contract.ts'
import { Alerts } from './BeforeGoing.tsx'
import { Quotes } from './OrderMessages.tsx'
import { PlanOf } from './OrderPlan.tsx'
import { sayAddress, sayPlace } from './say-address.ts'

/** Everything that the work needs, and no more. */
export const AboutWork = ({ order, now }: { order: FirmOrder; now: string }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { contact } = order
  const words = order.words.filter(({ at }) => at <= order.placedAt)
  const offered = order.offered.filter(({ starts }) => starts > now)
  return (
    <>
      <section class="about">
        <h2>{t('firm.where')}</h2>
        <p>
          <strong>{sayAddress(order)}</strong>
          <br />
          {sayPlace(order, t)}
        </p>
        <a class="alone" href={mapOf(order.place.address)} target="_blank" rel="noreferrer">
          {t('firm.map')}
        </a>
        {order.access && (
          <p>
            <span class="secondary">{t('firm.access')} : </span>
            {order.access}
          </p>
        )}
        <Alerts order={order} />
        {contact?.phone && (
          <Button full icon={phone} href={telOf(contact.phone)}>
            {t('firm.call', { name: contact.name })}
            <br />
            {sayPhone(contact.phone)}
          </Button>
        )}
        {offered.length > 0 && (
          <p>
            <span class="secondary">{t('firm.offered')} : </span>
            {offered.map(({ starts, ends }) => saySlot(starts, ends, lang, now)).join(' ; ')}
          </p>
        )}
      </section>
      <section class="about spoken">
        <h2>{t('firm.what')}</h2>
        {words.length + order.sounds.length === 0 && <p class="secondary">{t('firm.what.none')}</p>}
        <Quotes words={words} now={now} />
        {order.sounds.map(({ sha256, seconds }) => (
          <VoicePlayer
            key={sha256}
            sha256={sha256}
            label={
              seconds === null
                ? t('firm.voice.play')
                : t('firm.voice.play.seconds', { n: Math.max(1, Math.round(seconds)) })
            }
            late={t('firm.voice.late')}
          />
        ))}
        <Photos order={order} />
        {order.papers?.length ? <PaperList papers={order.papers} /> : null}
      </section>
      <PlanOf order={order} />
      <section class="about">
        <h2>{t('firm.money')}</h2>
        <Money order={order} />
        <Button full icon={phone} href={telOf(order.agency.phone)}>
          {t('firm.call', { name: order.agency.name })}
        </Button>
      </section>
    </>
  )
}

const telOf = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`

const Photos = ({ order }: { order: FirmOrder }): JSX.Element | null => {
  const { t } = useSpeech()
  if (!order.photos.length) return null
  return (
    <PhotoStrip
      label={t('firm.photos')}
      photos={order.photos.map((name, i) => ({
        id: name,
        // An image shows no link: what is opened by one is fetched.
        url: carriesLink() ? '' : photoPath(name),
        alt: t('firm.photo', { i: i + 1, of: order.photos.length }),
      }))}
      words={{
        close: t('firm.photo.close'),
        previous: t('firm.photo.previous'),
        next: t('firm.photo.next'),
        coming: t('firm.photo.coming'),
      }}
    />
  )
}

const Money = ({ order }: { order: FirmOrder }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { spendLimit, asked, agreed } = order.money
  const said = (amount: Cents): string => sayMoney(amount, lang)
  return (
    <>
      {agreed === null && <p>{t('firm.money.limit', { limit: said(spendLimit) })}</p>}
      {asked !== null && <p>{t('firm.money.asked', { amount: said(asked) })}</p>}
      {agreed !== null && <p>{t('firm.money.agreed', { amount: said(agreed) })}</p>}
      {order.lines.map((line) => (
        <p class="figures" key={line.item}>
          {quantityOf(line.parts).toLocaleString(lang)} {line.unit} · {line.label} · {said(lineOf(line))}
        </p>
      ))}
      {order.after && <p>{t(`firm.after.${order.after}`)}</p>}
    </>
  )
}
