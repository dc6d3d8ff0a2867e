/** Something that the person at the terminal can mend: shown as its one sentence, without a stack. */
export class Refusal extends Error {
  constructor(sentence) {
    super(sentence);
    this.sentence = sentence;
  }
}
