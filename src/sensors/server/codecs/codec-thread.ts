/**
 * The thread beside, in which decoders of other people run: in an engine of their own (QuickJS in WebAssembly), which knows neither files nor
 * network nor clock of this house. What escapes its bounds is ended with the thread.
 */
import { parentPort } from 'node:worker_threads'
import { newQuickJSWASMModule, type QuickJSContext, type QuickJSRuntime } from 'quickjs-emscripten'
import type { CodecAnswer, CodecCall } from './codec-call.ts'

/** Bytes that a decoder may hold, and those of its stack. */
const mostMemory = 4 * 1024 * 1024
const mostStack = 256 * 1024
/** Milliseconds of processor time after which the engine cuts a loop by itself; what it cannot cut is ended with the thread. */
const mostTime = 50
/** Characters of an answer. */
const mostAnswer = 65_536
/** Decoders that are kept ready. */
const mostKept = 8

const engine = await newQuickJSWASMModule()

type Ready = { runtime: QuickJSRuntime; context: QuickJSContext }
const ready = new Map<string, Ready>()

const until = { time: 0 }
// Time of this thread alone: on a busy machine a decoder is not cut for what others take.
const spentTime = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

const begin = (source: string): Ready => {
  const runtime = engine.newRuntime()
  runtime.setMemoryLimit(mostMemory)
  runtime.setMaxStackSize(mostStack)
  runtime.setInterruptHandler(() => spentTime() > until.time)
  const context = runtime.newContext()
  // Read once, and given back as text: what the decoder makes of names such as __proto__ stays there.
  const made = context.evalCode(
    `${source}\n;globalThis.__tell = ((say, cut, decode) => (input) => cut(say(decode(JSON.parse(input))), 0, ${mostAnswer + 1}))(JSON.stringify, Function.prototype.call.bind(String.prototype.slice), decodeUplink)`,
  )
  if (made.error) {
    made.error.dispose()
    end({ runtime, context })
    throw new Error('unread')
  }
  made.value.dispose()
  return { runtime, context }
}

const end = ({ runtime, context }: Ready): void => {
  context.dispose()
  runtime.dispose()
}

const readyFor = (source: string): Ready => {
  const kept = ready.get(source)
  if (kept) return kept
  const [oldest] = ready.keys()
  if (ready.size >= mostKept && oldest !== undefined) {
    const old = ready.get(oldest)
    ready.delete(oldest)
    if (old) end(old)
  }
  const one = begin(source)
  ready.set(source, one)
  return one
}

const decode = ({ source, input }: CodecCall): CodecAnswer => {
  until.time = spentTime() + mostTime
  try {
    const { context } = readyFor(source)
    const tell = context.getProp(context.global, '__tell')
    const given = context.newString(JSON.stringify(input))
    const told = context.callFunction(tell, context.undefined, given)
    tell.dispose()
    given.dispose()
    if (told.error) {
      told.error.dispose()
      return { problem: spentTime() > until.time ? 'codec_slow' : 'codec_failed' }
    }
    const text = context.typeof(told.value) === 'string' ? context.getString(told.value) : ''
    told.value.dispose()
    return text.length > mostAnswer ? { problem: 'codec_too_much' } : { text }
  } catch {
    return { problem: spentTime() > until.time ? 'codec_slow' : 'codec_failed' }
  }
}

parentPort!.on('message', (call: CodecCall) => {
  const told = decode(call)
  // A decoder that failed may have left anything behind: the next message begins it anew.
  if ('problem' in told) {
    const one = ready.get(call.source)
    ready.delete(call.source)
    try {
      if (one) end(one)
    } catch {
      process.exit(1)
    }
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to a thread of our own, not to a window
  parentPort!.postMessage(told)
})
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- to a thread of our own, not to a window
parentPort!.postMessage('ready')
