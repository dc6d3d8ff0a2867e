import { trueFalse } from '@/lib/checks/true-false';
import { asking, testCheck } from './items';

testCheck(trueFalse, [
  ['true', asking('Which is it?', { options: ['True', 'False', 'Not given'] }), true],
  ['did she', asking('Did Elena Marsh reject a delay?'), true],
  ['is it true', asking('Is it true that the wall fell?'), true],
  ['did, behind who', asking('Whom did Elena Marsh meet?'), false],
]);
