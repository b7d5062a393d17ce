/** What a decoder is given (LoRa Alliance TS013-1.0.0, `decodeUplink`): bytes, the port, and when the network heard it (ISO). */
export type CodecInput = { bytes: readonly number[]; fPort: number; recvTime: string }

/** A decoder, in ECMAScript, and what it is given. */
export type CodecCall = { source: string; input: CodecInput }

/** Why a decoder told nothing: it threw or is none, it took too long or too much, its answer is too long or none. */
export type CodecProblem = 'codec_failed' | 'codec_slow' | 'codec_too_much'

/** The JSON that it told, or why it told none; `ended`: with its thread. */
export type CodecAnswer = { text: string } | { problem: CodecProblem; ended?: true }
