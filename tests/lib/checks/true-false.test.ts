import { trueFalse } from '@/lib/checks/true-false';
import { asking, testCheck, type Row } from './items';

testCheck(trueFalse, [
  ['true', asking('Which is it?', { options: ['True', 'False', 'Not given'] }), true],
  ['did she', asking('Did Elena Marsh reject a delay?'), true],
  ['is it true', asking('Is it true that the wall fell?'), true],
  ['did, behind who', asking('Whom did Elena Marsh meet?'), false],
  ...['True', 'False', 'Yes', 'No', 'Right', 'Wrong', 'Correct', 'Incorrect', 'Not given'].map((word): Row => [`“${word}” among options`, asking('Which is it?', { options: [`${word}.`, 'the pier', 'the wall'] }), true]),
  ...['Is it true that', 'True or false:', 'Did', 'Does', 'Do', 'Is', 'Are', 'Was', 'Were', 'Has', 'Have', 'Had', 'Will', 'Would', 'Can', 'Could'].map((word): Row => [`“${word}” in front`, asking(`${word} Elena Marsh in Port Ellis?`), true]),
  ['true words', asking('Which words are true?', { options: ['true friends', 'false teeth', 'right hands'] }), false],
]);
