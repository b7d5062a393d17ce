import type { JSX } from 'preact'
import type { Key } from '../../kernel/core/words.ts'
import { sayPhone } from '../../kernel/core/say-figures.ts'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import type { LandlordKey } from '../core/legal-notice.ts'
import { useAsk, useWords } from './gate-words.ts'

/** Who publishes and hosts these pages, what becomes of what people write here, and their rights. */
export const Legal = (): JSX.Element => {
  const { t } = useWords()
  const { data, ...asked } = useAsk('landlord.legal', {})
  if (!data)
    return asked.state === 'refused' ? (
      <RefusalNotice>{asked.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('account.loading')} shape="text" />
    )
  const { landlord, missing, demo, archiveMonths } = data
  const told = (keys: readonly LandlordKey[]): JSX.Element => (
    <dl class="legal">
      {keys
        .filter((key) => landlord[key] || missing.includes(key))
        .map((key) => (
          <div key={key}>
            <dt>{t(`legal.${key}`)}</dt>
            <dd class={landlord[key] ? 'plain-figures' : 'secondary'}>
              {sayOf(key, landlord[key]) || t('legal.missing')}
            </dd>
          </div>
        ))}
    </dl>
  )
  const name = landlord.name || t('legal.landlord')
  const paragraphs = (keys: readonly Key[]): JSX.Element[] =>
    keys.map((key) => <p key={key}>{t(key, { name, n: archiveMonths })}</p>)
  return (
    <div class="stack-l">
      <header class="stack-s">
        <h1>{t('legal.title')}</h1>
        {demo && <p class="secondary">{t('legal.demo')}</p>}
        {missing.length > 0 && <p class="secondary">{t('legal.incomplete')}</p>}
      </header>
      <section class="stack-s">
        <h2>{t('legal.publisher.title')}</h2>
        {told(['name', 'legalForm', 'siren', 'address', 'phone', 'email', 'publisher'])}
      </section>
      <section class="stack-s">
        <h2>{t('legal.host.title')}</h2>
        {told(['hostName', 'hostAddress', 'hostPhone'])}
      </section>
      <section class="stack-s" id="donnees">
        <h2>{t('legal.data.title')}</h2>
        {paragraphs([
          'legal.data.who',
          'legal.data.why',
          'legal.data.what',
          'legal.data.readers',
          archiveMonths ? 'legal.data.long' : 'legal.data.long.never',
          'legal.data.device',
          'legal.data.machine',
        ])}
        <h3>{t('legal.rights.title')}</h3>
        {paragraphs(['legal.rights', 'legal.rights.how'])}
        {told(['dpoName', 'dpoEmail', 'dpoAddress'])}
        <p>
          {t('legal.cnil')} <a href="https://www.cnil.fr/fr/plaintes">cnil.fr</a>
        </p>
      </section>
    </div>
  )
}

const sayOf = (key: LandlordKey, said: string): string =>
  key === 'phone' || key === 'hostPhone' ? sayPhone(said) : said
