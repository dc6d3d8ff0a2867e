import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { generateText, Output } from 'ai';
import type { Env } from '@/lib/env';
import type { Model } from '@/lib/proposals/propose';
import { proposalsSchema } from '@/lib/proposals/proposal';

/** Longer nobody waits for an import. */
const longestMs = 45_000;
const mostTokens = 4_000;

type Setting = Pick<Env, 'BYLINE_MODEL_URL' | 'BYLINE_MODEL' | 'BYLINE_MODEL_KEY'>;

/** The model that the settings name, over any interface that speaks as OpenAI's does; null when none is set. */
export function modelFrom({ BYLINE_MODEL_URL: baseURL, BYLINE_MODEL: name, BYLINE_MODEL_KEY: apiKey }: Setting, timeoutMs = longestMs): Model | null {
  if (!baseURL || !name) return null;
  const provider = createOpenAICompatible({ name: 'byline', baseURL, ...(apiKey && { apiKey }), supportsStructuredOutputs: true });
  return async ({ system, prompt }) => {
    const { output } = await generateText({
      model: provider(name), system, prompt, output: Output.object({ schema: proposalsSchema }),
      temperature: 0, maxOutputTokens: mostTokens, maxRetries: 1, abortSignal: AbortSignal.timeout(timeoutMs),
    });
    return output;
  };
}
