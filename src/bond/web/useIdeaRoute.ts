import { useContext } from 'preact/hooks'
import { findScreen } from '../../kernel/web/find-screen.ts'
import { useHere } from '../../kernel/web/router.ts'
import { PageContext } from '../../kernel/web/Slot.tsx'
import { bondPaths, isPhonePath } from './bond-paths.ts'

/** The screen on which somebody has an idea: the pattern of its address, which opens nothing. */
export const useIdeaRoute = (): string => {
  const { path } = useHere()
  const { parts } = useContext(PageContext)
  return findScreen(parts, path)?.screen.path ?? bondPaths.home(isPhonePath(path))
}
