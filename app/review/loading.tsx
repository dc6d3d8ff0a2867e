import { Waiting } from '@/components/ui/waiting';

export default Waiting;
