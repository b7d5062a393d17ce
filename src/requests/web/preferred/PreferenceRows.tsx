import type { ComponentChildren, JSX } from 'preact'
import { sayAgo } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { mayBePreferred } from '../../core/preferred/preferred-firm.ts'
import { type Preferences, type SaidPreference, sayPreference, standingOf } from './say-preference.ts'
import { usePreferring } from './usePreferring.ts'

type Props = { preferences: Preferences }

/** What stands now, each with who said it, and the way back to the contracts. */
export const StandingPreferences = ({
  preferences,
  onChange,
}: Props & { onChange: (one: SaidPreference) => void }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { busy, no, prefer } = usePreferring(preferences)
  const standing = standingOf(preferences.said)
  const ends = ({ sought, building, firm }: SaidPreference): boolean =>
    !preferences.contracts.some(
      (c) => c.firm.id === firm?.id && mayBePreferred(c, sought, building?.id ?? null),
    )
  return (
    <section class="stack-s" aria-label={t('preferred.now')}>
      <h2>{t('preferred.now')}</h2>
      {standing.length === 0 && <p>{t('preferred.none')}</p>}
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <ul class="preferred-rows">
        {standing.map((one) => (
          <PreferenceRow key={`${one.at} ${one.sought}`} one={one} note={ends(one) && t('preferred.ended')}>
            {preferences.can.set && (
              <>
                <Button
                  small
                  label={`${t('preferred.change')} : ${sayPreference(one, speech)}`}
                  onClick={() => onChange(one)}
                >
                  {t('preferred.change')}
                </Button>
                <Button
                  small
                  kind="plain"
                  busy={busy}
                  label={`${t('preferred.return')} : ${sayPreference(one, speech)}`}
                  onClick={() =>
                    void prefer({
                      sought: one.sought,
                      building: one.building?.id ?? null,
                      firm: null,
                      days: [],
                    })
                  }
                >
                  {t('preferred.return')}
                </Button>
              </>
            )}
          </PreferenceRow>
        ))}
      </ul>
    </section>
  )
}

/** All that was said before and stands no more; whoever may say it goes back to one. */
export const PreferenceHistory = ({ preferences }: Props): JSX.Element | null => {
  const speech = useSpeech()
  const { t } = speech
  const { busy, no, prefer } = usePreferring(preferences)
  const standing = standingOf(preferences.said)
  const before = preferences.said.filter((one) => !standing.includes(one)).slice(0, 20)
  if (before.length === 0) return null
  return (
    <section class="stack-s" aria-label={t('preferred.history')}>
      <h2>{t('preferred.history')}</h2>
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <ul class="preferred-rows">
        {before.map((one) => (
          <PreferenceRow key={`${one.at} ${one.sought} ${one.building?.id}`} one={one}>
            {preferences.can.set && one.firm && (
              <Button
                small
                busy={busy}
                label={`${t('preferred.again')} : ${sayPreference(one, speech)}`}
                onClick={() =>
                  void prefer({
                    sought: one.sought,
                    building: one.building?.id ?? null,
                    firm: one.firm?.id ?? null,
                    days: one.days,
                  })
                }
              >
                {t('preferred.again')}
              </Button>
            )}
          </PreferenceRow>
        ))}
      </ul>
    </section>
  )
}

type RowProps = { one: SaidPreference; note?: string | false; children: ComponentChildren }

const PreferenceRow = ({ one, note, children }: RowProps): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const now = useNow()
  return (
    <li>
      <div>
        <p>{sayPreference(one, speech)}</p>
        <p class="secondary">
          {sayAgo(one.at, now, lang)}
          {one.by && ` ${t('preferred.by', { name: one.by })}`}
          {note && ` · ${note}`}
        </p>
      </div>
      <div class="line">{children}</div>
    </li>
  )
}
