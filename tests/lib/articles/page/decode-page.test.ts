import { expect, it } from 'vitest';
import { decodePage } from '@/lib/articles/page/decode-page';
import { looksLikePage } from '@/lib/articles/page/looks-like-page';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

it.each<[string, Uint8Array, string]>([
  ['UTF-8', new TextEncoder().encode('<p>Dvořák’s bridge'), '<p>Dvořák’s bridge'],
  ['UTF-8 that calls itself something else', new TextEncoder().encode('<meta charset="iso-8859-2"><p>Dvořák'), '<meta charset="iso-8859-2"><p>Dvořák'],
  ['the stated one', latin('<meta charset="iso-8859-2"><p>Dvo\u00f8\u00e1k'), '<meta charset="iso-8859-2"><p>Dvořák'],
  ['the stated one, in the longer form', latin('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">\u00cc\u00fd\u00f0'), '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">Мэр'],
  ['that of older pages', latin('<p>caf\u00e9 \u0093open\u0094'), '<p>café “open”'],
  ['one that nobody knows', latin('<meta charset="klingon"><p>caf\u00e9'), '<meta charset="klingon"><p>café'],
  ['UTF-16', Uint8Array.from([0xff, 0xfe, ...[...'<p>ř'].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])]), '<p>ř'],
])('reads %s', (_, bytes, text) => {
  expect(decodePage(bytes)).toBe(text);
});

it.each([
  ['<!DOCTYPE html><html>', true],
  ['\uFEFF\n <html lang="en">', true],
  ['<!-- saved from url=(0014)opava.example -->\n<html>', true],
  ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0">', true],
  ['<article><p>The bridge', true],
  ['The mayor wrote <html> on the wall.', false],
  ['<p> is how a paragraph begins, she said.', false],
  ['', false],
])('%s is a page: %s', (text, expected) => {
  expect(looksLikePage(text)).toBe(expected);
});
