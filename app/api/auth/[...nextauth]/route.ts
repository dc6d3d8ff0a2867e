import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { authOptions } from '@/lib/auth/options';

// Options are made for each request: they read the settings, which a build does not have.
const handle = (request: NextRequest, context: { params: Promise<{ nextauth: string[] }> }): Promise<Response> => NextAuth(authOptions())(request, context);
export { handle as GET, handle as POST };
