import type { Check } from '@/lib/checks/check';
import { outsideMarks } from '@/lib/questions/loose-words';

const asks = /(?<![\p{L}])(?:who|whom|whose|which|what|where|when|why|how)(?![\p{L}])/iu;
const orders = /(?:^|[.:] )(?:Put|Match|Order|Arrange|Sort|Find|Tap|Mark|Choose|Pick|Name|Give|Type|Complete|Show|Say|Write)\b/u;

/** “The harbour of Port Ellis:” asks nothing; the options alone would have to tell what is meant. */
export const unfocusedStem: Check = {
  name: 'unfocused-stem',
  reason: 'It does not say what is asked.',
  test({ stem, prompt }) {
    const blank = [stem, prompt.ask].find((text) => !asks.test(outsideMarks(text)) && !orders.test(text));
    return blank === undefined ? null : `“${blank.slice(0, 60)}”`;
  },
};
