import type { JSX } from 'preact'
import { sayNumber } from '../../kernel/core/say-figures.ts'
import { Table } from '../../kernel/web/parts/Table.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { RegisterState } from './statutory-client.ts'

/** What left the stock, by the reason that was given of it, with the code that it becomes; nothing where nothing left. */
export const RegisterExits = ({ state }: { state: RegisterState }): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const { exits, confirmed } = state
  if (!exits.length) return null
  return (
    <section class="stack">
      <h2>{t('register.exits')}</h2>
      <p class="secondary">
        {t('register.exits.how')} {!confirmed && t('register.exits.unconfirmed')}
      </p>
      <Table label={t('register.exits')}>
        <thead>
          <tr>
            <th scope="col">{t('register.exits.column.reason')}</th>
            <th scope="col">{t('register.exits.column.code')}</th>
            <th scope="col" class="number">
              {t('register.missing.column.dwellings')}
            </th>
          </tr>
        </thead>
        <tbody>
          {exits.map(({ reason, code, dwellings }) => (
            <tr key={reason}>
              <th scope="row">{t(`register.exit.${reason}`)}</th>
              <td>{code}</td>
              <td class="number">{sayNumber(dwellings, lang)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  )
}
