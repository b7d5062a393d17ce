import { useState } from 'preact/hooks'
import { type Effort, isRefusal } from '../../../kernel/core/command.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useSpent } from '../../../kernel/web/useSpent.ts'
import type { FilledSheet } from '../../core/campaign/campaign-contract.ts'
import { judgeSheet, type SheetAnswers } from '../../core/campaign/judge-sheet.ts'
import { drawSalt } from './draw-salt.ts'
import { firstAnswers, type SheetFieldsProps, type WrongAnswer } from './SheetFields.tsx'

type SentAnswers = { salt: string; home: Record<string, string>; people: Record<string, string>[] }

/** What is being answered on a sheet, and which answer is to be changed before it leaves: seen here, without the house. */
export const useSheet = (
  sheet: FilledSheet,
): {
  fields: SheetFieldsProps
  problem: string | undefined
  judge: () => SentAnswers | undefined
  effort: () => Effort
} => {
  const { t, lang } = useSpeech()
  const [value, onValue] = useState<SheetAnswers>(() => firstAnswers(sheet))
  const [wrong, setWrong] = useState<WrongAnswer>()
  const [problem, setProblem] = useState<string>()
  const { onEffort, effort } = useSpent()
  /** Nothing, and the answer marked, where one does not fit. */
  const judge = (): SentAnswers | undefined => {
    const kept = judgeSheet(value, { questions: sheet.questions, year: sheet.year, lang })
    if (!isRefusal(kept)) {
      setWrong(undefined)
      setProblem(undefined)
      return { salt: drawSalt(), home: { ...kept.home }, people: kept.people.map((row) => ({ ...row })) }
    }
    const { key = '', nth = 0 } = kept.params ?? {}
    setWrong({ key: String(key), nth: Number(nth) })
    setProblem(t(kept.refused === 'sheet_empty' ? 'sheet.empty' : 'sheet.marked'))
    return undefined
  }
  return { fields: { sheet, value, onValue, wrong, onEffort }, problem, judge, effort }
}
