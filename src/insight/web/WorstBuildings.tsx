import type { JSX } from 'preact'
import { sayNumber } from '../../kernel/core/say-figures.ts'
import { Row, Rows } from '../../kernel/web/parts/Row.tsx'
import type { Figures } from '../core/contract.ts'
import { hrefOf, useWords } from './figure-words.ts'

/** Where it hurts, and from what. */
export const Buildings = ({ figures: { buildings } }: { figures: Figures }): JSX.Element | null => {
  const { t, lang } = useWords()
  if (!buildings.length) return null
  return (
    <section class="stack" aria-labelledby="overview-buildings">
      <h2 id="overview-buildings">{t('overview.buildings.title')}</h2>
      <Rows label={t('overview.buildings.title')}>
        {buildings.map(({ id, name, address, n, rate, cause, opens }) => (
          <Row
            key={id}
            href={hrefOf(opens)}
            sentence={name === address ? name : `${name}, ${address}`}
            reason={t('overview.buildings.sentence', {
              n,
              cause: t(`nature.${cause.nature}`),
              of: sayNumber(cause.n, lang),
            })}
            {...(rate === null
              ? {}
              : { meta: t('overview.buildings.rate', { rate: sayNumber(rate, lang) }) })}
          />
        ))}
      </Rows>
    </section>
  )
}
