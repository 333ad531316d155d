using AiFactory.Parity;

return ParityProgram.Run(args, Console.Out);
